using System.Text;

namespace Governance.Cedar.Fuzzing;

/// <summary>One input: everything about it follows from its seed, given the same texts to start from.</summary>
internal sealed record FuzzInput(ulong Seed, FuzzTarget Target, string Text, byte[] Utf8)
{
    private const int LongestShown = 6000;

    /// <summary>The input as a C# literal; bytes that are no text as hexadecimal digits. The middle of a long one is left out.</summary>
    public string Show()
    {
        bool isText = !Target.TakesBytes || Encoding.UTF8.GetBytes(Text).AsSpan().SequenceEqual(Utf8);
        string shown = isText ? Escape(Text) : Convert.ToHexString(Utf8);
        return shown.Length <= LongestShown ? shown : $"{shown[..(LongestShown / 2)]} … {shown[^(LongestShown / 2)..]}";
    }

    private static string Escape(string text)
    {
        var builder = new StringBuilder("\"");
        foreach (char c in text)
        {
            _ = c switch
            {
                '"' => builder.Append("\\\""),
                '\\' => builder.Append("\\\\"),
                '\n' => builder.Append("\\n"),
                '\r' => builder.Append("\\r"),
                '\t' => builder.Append("\\t"),
                >= ' ' and <= '~' => builder.Append(c),
                _ => builder.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
            };
        }

        return builder.Append('"').ToString();
    }
}
