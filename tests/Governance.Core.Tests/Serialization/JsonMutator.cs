using System.Text;
using System.Text.Json;

namespace Governance.Core.Tests.Serialization;

/// <summary>Changes a JSON text a little, where it matters: some changes keep what it says, most spoil it in one place.</summary>
internal sealed class JsonMutator(Random random)
{
    private static readonly string[] Values =
    [
        "null", "true", "1", "-0", "0.5", "1.0", "1e2", "2147483648", "0.12345678901234567890123456789", "1e-40", "[]", "{}", "[null]", "\"\"", "\"x\"", "\"X\"", "\"a--b\"", "\"\\u0061\"",
        "\"\\ud83d\"", "\"\\ud83d\\ude00\"", "\"\\u0000\"", "\"2026-02-28T23:59:59Z\"", "\"2026-02-29T00:00:00Z\"", "\"2024-02-29T24:00:00Z\"", "\"0000-01-01T00:00:00Z\"",
        "\"2026-01-01T00:00:00.5Z\"", "\"08:00\"", "\"8:00\"", "\"2026-12-25\"", "\"P1D\"", "\"PT\"", "\"ActOnPlan\"", "\"actOnPlan\"", "\"\\u0041ctOnPlan\"", "\"person:anna\"", "\"person:Anna\"",
        "\"monday\"", "\"none\"", "\"EUR\"", "\"12.5\"", "\"12,5\"", "\"-0.00001\"", "\"Shop::Order\"", "\"if\"", "{\"type\": \"T\", \"id\": \"1\"}", "{\"type\": \"T\", \"id\": \"1\", \"id\": \"2\"}",
        "{\"__entity\": {\"type\": \"T\", \"id\": \"1\"}}", "{\"a\": 1, \"\\u0061\": 2}", "{\"a\": \"\\ude00\"}", "{\"en\": \"x\", \"fr\": null}", "{\"amount\": \"1\", \"currency\": \"EUR\"}",
        "[" + "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
    ];

    private static readonly string[] Fillers = [" ", "\t", "\r\n", "\u00a0", "/* c */", "// c\n", ",", "]", "}", "\"x\": 1,", "\"$type\": \"x\",", "\"\": 1,", "{}", "\uFEFF", "\0", "1"];

    public byte[] Mutate(ReadOnlySpan<byte> json)
    {
        var tokens = TokensOf(json);
        var token = tokens[random.Next(tokens.Count)];
        return random.Next(7) switch
        {
            0 or 1 => Splice(json, token.Start, token.IsValue ? token.End : token.Start, Values[random.Next(Values.Length)]),
            2 => Splice(json, random.Next(2) == 0 ? token.Start : token.End, random.Next(2) == 0 ? token.Start : token.End, Fillers[random.Next(Fillers.Length)]),
            3 => Escape(json, token),
            4 => Repeat(json, tokens),
            5 => Remove(json, tokens),
            _ => Splice(json, random.Next(5) == 0 ? 0 : json.Length, json.Length, Fillers[random.Next(Fillers.Length)]),
        };
    }

    /// <summary>A text with <c>null</c> in place of the value of one property, once for each name.</summary>
    public static IEnumerable<byte[]> WithNulls(byte[] json) =>
        TokensOf(json).Where(static token => token.IsName)
            .DistinctBy(token => Encoding.UTF8.GetString(json[token.Start..token.End]))
            .Select(name => Splice(json, name.End, name.ValueEnd, ": null"));

    /// <summary>Writes a character of a text by its number: the text says the same.</summary>
    private byte[] Escape(ReadOnlySpan<byte> json, Token token)
    {
        var at = token.Start + 1 + random.Next(Math.Max(1, token.End - token.Start - 2));
        return json[token.Start] == (byte)'"' && char.IsAsciiLetterOrDigit((char)json[at]) && !json[token.Start..token.End].Contains((byte)'\\')
            ? Splice(json, at, at + 1, $"\\u00{json[at]:x2}")
            : json.ToArray();
    }

    /// <summary>Gives a property twice, the second time perhaps under an escaped name.</summary>
    private byte[] Repeat(ReadOnlySpan<byte> json, List<Token> tokens)
    {
        var names = tokens.Where(static token => token.IsName).ToList();
        if (names.Count == 0)
        {
            return json.ToArray();
        }

        var name = names[random.Next(names.Count)];
        var property = Encoding.UTF8.GetString(json[name.Start..name.ValueEnd]);
        var again = random.Next(2) == 0 ? property : $"\"\\u00{(int)property[1]:x2}{property[2..]}";
        return Splice(json, name.Start, name.Start, again + ",");
    }

    private byte[] Remove(ReadOnlySpan<byte> json, List<Token> tokens)
    {
        var names = tokens.Where(static token => token.IsName).ToList();
        if (names.Count == 0)
        {
            return json.ToArray();
        }

        var name = names[random.Next(names.Count)];
        var comma = json[name.ValueEnd..].IndexOfAnyExcept(" \t\r\n"u8) + name.ValueEnd;
        if (json[comma] == (byte)',')
        {
            return Splice(json, name.Start, comma + 1, string.Empty);
        }

        var before = json[..name.Start].TrimEnd(" \t\r\n"u8).Length - 1;
        return Splice(json, json[before] == (byte)',' ? before : name.Start, name.ValueEnd, string.Empty);
    }

    private static byte[] Splice(ReadOnlySpan<byte> json, int start, int end, string text)
    {
        (start, end) = (Math.Min(start, end), Math.Max(start, end));
        return [.. json[..start], .. Encoding.UTF8.GetBytes(text), .. json[end..]];
    }

    private static List<Token> TokensOf(ReadOnlySpan<byte> json)
    {
        var tokens = new List<Token>();
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            var (start, end) = ((int)reader.TokenStartIndex, (int)reader.BytesConsumed);
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                // The token takes its colon along.
                var name = start + 1 + json[(start + 1)..].IndexOf((byte)'"') + 1;
                var value = reader;
                value.Read();
                value.Skip();
                tokens.Add(new(start, name, (int)value.BytesConsumed, IsName: true, IsValue: false));
            }
            else
            {
                var isValue = reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.EndObject or JsonTokenType.EndArray);
                tokens.Add(new(start, end, end, IsName: false, isValue));
            }
        }

        return tokens;
    }

    private sealed record Token(int Start, int End, int ValueEnd, bool IsName, bool IsValue);
}
