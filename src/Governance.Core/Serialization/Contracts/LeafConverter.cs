using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Governance.Serialization;

/// <summary>Reads, checks and writes a value that has no parts of its own; one method parses it for the check and for the reading.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal abstract class LeafConverter<T>(JsonKind kind, LocalizedText form) : JsonConverter<T>, ILeafContract
    where T : notnull
{
    public JsonKind Kind => kind;

    public LocalizedText Form => form;

    public bool IsDefault(object value) => EqualityComparer<T>.Default.Equals((T)value, default);

    public LeafProblem? Check(JsonLeaf leaf) => Parse(leaf, out _);

    /// <summary>Reads as strictly as the check does, only less helpfully.</summary>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && !reader.ValueIsEscaped && TryReadUsual(reader.ValueSpan, out var usual))
        {
            return usual;
        }

        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return Read(JsonLeaf.Of(ref reader));
        }

        using var document = JsonDocument.ParseValue(ref reader);
        return Read(JsonLeaf.Of(document.RootElement));
    }

    /// <summary>Reads a text in the form that it usually has, without making a text of its bytes first; <see cref="Parse"/> would read the same value.</summary>
    protected virtual bool TryReadUsual(ReadOnlySpan<byte> utf8, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return false;
    }

    /// <summary>Reads a value of the right JSON type; the result counts only when there is no problem.</summary>
    protected abstract LeafProblem? Parse(JsonLeaf leaf, out T value);

    /// <summary>The problem of a value whose form is wrong as a whole.</summary>
    protected static LeafProblem Invalid(LocalizedText message, LocalizedText? help) => new(ContractProblems.InvalidValue(message, help));

    private T Read(JsonLeaf leaf)
    {
        if (leaf.Kind != kind)
        {
            throw new JsonException(ContractProblems.WrongType(kind, leaf.Kind, form).Message.En);
        }

        return Parse(leaf, out var value) is { } problem ? throw new JsonException(problem.Problem.Message.En) : value;
    }
}
