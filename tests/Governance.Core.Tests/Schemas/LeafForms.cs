using System.Text.Json.Nodes;
using Governance.Serialization;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Governance.Core.Tests.Schemas;

/// <summary>How a schema says the form of a value without parts. A schema is never stricter than the reader, and looser where a form needs a calendar or a sum.</summary>
internal static class LeafForms
{
    private const string Id = "[a-z0-9]+([.-][a-z0-9]+)*";

    private static readonly Dictionary<Type, string> Patterns = new()
    {
        [typeof(InstantConverter)] = @"^-?[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?Z$",
        [typeof(DurationConverter)] = @"^P(?=.)([0-9]+W)?([0-9]+D)?(T(?=.)([0-9]+H)?([0-9]+M)?([0-9]+(\.[0-9]{1,9})?S)?)?$",
        [typeof(PeriodConverter)] = "^P(?=.)([0-9]{1,6}W)?([0-9]{1,6}D)?$",
        [typeof(LocalTimeConverter)] = @"^[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,9})?)?$",
        [typeof(LocalDateConverter)] = "^-?[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        [typeof(DigestTextConverter)] = "^[0-9a-f]{64}$",
        [typeof(MoneyAmountConverter)] = @"^-?[0-9]+(\.[0-9]{1,4})?$",
        [typeof(KpiUnitConverter)] = "^(percent|share|second|minute|hour|day|week|[A-Z]{3}|(count|quantity) of [^ ].*|points of [0-9.]+|points from -?[0-9.]+ to -?[0-9.]+)( per [^ ].*)?$",
        [typeof(CurrencyConverter)] = "^[A-Z]{3}$",
        [typeof(PartyConverter)] = $"^(person|role|body|agent):{Id}$",
        [typeof(EntityTypeNameConverter)] = "^[_a-zA-Z][_a-zA-Z0-9]*(::[_a-zA-Z][_a-zA-Z0-9]*)*$",
    };

    private static readonly HashSet<Type> Plain = [typeof(TextConverter), typeof(FlagConverter), typeof(DecimalConverter), typeof(NumberConverter), typeof(EntityUidConverter), typeof(CedarRecordConverter)];

    public static JsonObject Of(object converter)
    {
        var leaf = (ILeafContract)converter;
        var form = new JsonObject { ["type"] = TypeOf(leaf.Kind) };
        if (converter.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(IdentifierConverter<>))
        {
            form["pattern"] = $"^{Id}$";
            form["maxLength"] = Identifier.MaxLength;
        }
        else if (converter is INamedContract named)
        {
            form["enum"] = new JsonArray([.. named.Names.Select(name => (JsonNode)name)]);
        }
        else if (converter is WholeNumberConverter)
        {
            form = new() { ["type"] = "integer", ["minimum"] = int.MinValue, ["maximum"] = int.MaxValue };
        }
        else if (Patterns.TryGetValue(converter.GetType(), out var pattern))
        {
            form["pattern"] = pattern;
        }
        else if (!Plain.Contains(converter.GetType()))
        {
            throw new InvalidOperationException($"{converter.GetType()} has no form in a schema");
        }

        return form;
    }

    /// <summary>What the form is in words; texts, flags and choices speak for themselves.</summary>
    public static string? WordsFor(object converter) =>
        converter is TextConverter or FlagConverter or DecimalConverter or NumberConverter or INamedContract ? null : ((ILeafContract)converter).Form.En.Replace("`", "", StringComparison.Ordinal);

    private static string TypeOf(JsonKind kind) => kind switch
    {
        JsonKind.Object => "object",
        JsonKind.List => "array",
        JsonKind.Text => "string",
        JsonKind.Number => "number",
        JsonKind.Boolean => "boolean",
        _ => throw new InvalidOperationException($"no value is written as {kind}"),
    };
}
