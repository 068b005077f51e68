namespace Governance.Cedar.Fuzzing;

/// <summary>Cuts any text roughly where a reader would: strings, words, blanks, signs.</summary>
internal static class Tokens
{
    public static List<Range> Of(string text)
    {
        var tokens = new List<Range>();
        for (int start = 0; start < text.Length;)
        {
            int end = End(text, start);
            tokens.Add(start..end);
            start = end;
        }

        return tokens;
    }

    /// <summary>The kind of a token that starts so: a letter for words, a digit for numbers, a blank; a sign is a kind of its own.</summary>
    public static char Kind(char first) => char.IsAsciiDigit(first) ? '0' : IsWord(first) ? 'a' : char.IsWhiteSpace(first) ? ' ' : first;

    private static int End(string text, int start)
    {
        char first = text[start];
        int end = start + 1;
        if (first == '"')
        {
            while (end < text.Length && text[end] != '"')
            {
                end += text[end] == '\\' ? 2 : 1;
            }

            return Math.Min(end + 1, text.Length);
        }

        if (IsWord(first))
        {
            while (end < text.Length && IsWord(text[end]))
            {
                end++;
            }
        }
        else if (char.IsWhiteSpace(first))
        {
            while (end < text.Length && char.IsWhiteSpace(text[end]))
            {
                end++;
            }
        }

        return end;
    }

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';
}
