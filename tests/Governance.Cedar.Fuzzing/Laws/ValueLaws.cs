using System.Text.Json;

namespace Governance.Cedar.Fuzzing;

/// <summary>A value says what it is in Cedar and in JSON.</summary>
internal static class ValueLaws
{
    private const int TextDepth = CedarLimits.NestingDepth - 8;

    private static readonly JsonWriterOptions DeepJson = new() { MaxDepth = int.MaxValue };

    public static void Check(CedarValue value, FuzzWorld world)
    {
        Law.Holds(value.Equals(value) && value.GetHashCode() == value.GetHashCode(), "a value equals itself");
        string text = value.ToString();
        if (Depth(value) < TextDepth && text.Length < CedarLimits.TextLength)
        {
            ParseResult<Expression> parsed = Expression.Parse(text);
            Law.Holds(parsed.Success, "the text of a value parses", text);
            ExpressionOutcome outcome = CompiledExpression.Compile(parsed.Value).Evaluate(world.Requests[0], world.Entities);
            Law.Holds(outcome.Success && outcome.Value == value, "the text of a value yields the value", text);
        }

        if (!HasEscapeKey(value))
        {
            JsonResult<CedarValue> read = CedarJson.ReadValue(ToJson(value));
            Law.Holds(read.Success && read.Value == value, "a value written to JSON reads back", $"{text} {read.Error}");
        }
    }

    public static byte[] ToJson(CedarValue value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, DeepJson))
        {
            CedarJson.WriteValue(writer, value);
        }

        return stream.ToArray();
    }

    /// <summary>How many sets and records are nested in one another.</summary>
    public static int Depth(CedarValue value) => value.Kind switch
    {
        CedarValueKind.Set => 1 + value.AsSet().Select(Depth).DefaultIfEmpty().Max(),
        CedarValueKind.Record => 1 + value.AsRecord().Select(pair => Depth(pair.Value)).DefaultIfEmpty().Max(),
        _ => 0,
    };

    // JSON gives these names another meaning, so records with them are documented not to be writable.
    private static bool HasEscapeKey(CedarValue value) => value.Kind switch
    {
        CedarValueKind.Set => value.AsSet().Any(HasEscapeKey),
        CedarValueKind.Record => value.AsRecord().Any(pair => pair.Key is "__entity" or "__extn" or "__expr" || HasEscapeKey(pair.Value)),
        _ => false,
    };
}
