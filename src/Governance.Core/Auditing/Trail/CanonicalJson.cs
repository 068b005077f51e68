using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Governance.Auditing;

/// <summary>Brings a JSON object into canonical form: see <see cref="AuditContent"/>. No part of it is left to the platform's writer, whose escapes may change.</summary>
internal static class CanonicalJson
{
    /// <summary>Two levels fewer than a file may have, so that a content can stand inside a line.</summary>
    public const int MaxDepth = 62;

    /// <summary>The canonical text; <see langword="null"/> when there is a problem.</summary>
    public static string? Read(ReadOnlySpan<byte> json, out CanonicalProblem? problem)
    {
        problem = json.Length > AuditContent.MaxLength ? new(AuditWords.TooLarge, null, 0) : null;
        if (problem is not null)
        {
            return null;
        }

        var reader = new Utf8JsonReader(json);
        try
        {
            reader.Read();
            var text = new StringBuilder(json.Length);
            problem = reader.TokenType == JsonTokenType.StartObject ? Append(text, ref reader) : new(AuditWords.NotAnObject, null, 0);
            return problem is null && !reader.Read() ? text.ToString() : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            problem = new(AuditWords.NotJson, null, (int)reader.TokenStartIndex);
            return null;
        }
    }

    /// <summary>A text in quotes: only <c>"</c>, <c>\</c> and control characters are escaped, each in its shortest form.</summary>
    public static StringBuilder AppendText(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\t' => text.Append("\\t"),
                '\n' => text.Append("\\n"),
                '\f' => text.Append("\\f"),
                '\r' => text.Append("\\r"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }

        return text.Append('"');
    }

    private static CanonicalProblem? Append(StringBuilder text, ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray when reader.CurrentDepth >= MaxDepth:
                return new(AuditWords.TooDeep, null, (int)reader.TokenStartIndex);
            case JsonTokenType.StartObject:
                return AppendObject(text, ref reader);
            case JsonTokenType.StartArray:
                return AppendList(text, ref reader);
            case JsonTokenType.String:
                AppendText(text, reader.GetString()!);
                return null;
            case JsonTokenType.Number:
                return AppendNumber(text, ref reader);
            default:
                text.Append(Encoding.UTF8.GetString(reader.ValueSpan));
                return null;
        }
    }

    private static CanonicalProblem? AppendObject(StringBuilder text, ref Utf8JsonReader reader)
    {
        var members = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var value = new StringBuilder();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var (name, at) = (reader.GetString()!, (int)reader.TokenStartIndex);
            reader.Read();
            if (Append(value.Clear(), ref reader) is { } problem)
            {
                return problem;
            }

            if (!members.TryAdd(name, value.ToString()))
            {
                return new(AuditWords.RepeatedName(name), null, at);
            }
        }

        var separator = '{';
        foreach (var (name, member) in members)
        {
            AppendText(text.Append(separator), name).Append(':').Append(member);
            separator = ',';
        }

        _ = members.Count == 0 ? text.Append("{}") : text.Append('}');
        return null;
    }

    private static CanonicalProblem? AppendList(StringBuilder text, ref Utf8JsonReader reader)
    {
        text.Append('[');
        for (var first = true; reader.Read() && reader.TokenType != JsonTokenType.EndArray; first = false)
        {
            _ = first ? text : text.Append(',');
            if (Append(text, ref reader) is { } problem)
            {
                return problem;
            }
        }

        text.Append(']');
        return null;
    }

    private static CanonicalProblem? AppendNumber(StringBuilder text, ref Utf8JsonReader reader)
    {
        var written = Encoding.UTF8.GetString(reader.ValueSpan);
        if (!reader.TryGetInt64(out var number) || written != number.ToString(CultureInfo.InvariantCulture))
        {
            return new(AuditWords.NotWhole(written), AuditWords.WriteAsText(written), (int)reader.TokenStartIndex);
        }

        text.Append(written);
        return null;
    }
}
