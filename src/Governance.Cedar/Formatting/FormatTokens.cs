namespace Governance.Cedar;

/// <summary>Cuts a text that parses into tokens and comments. The last token marks the end and carries the comments there.</summary>
internal static class FormatTokens
{
    public static List<FormatToken> Read(string text)
    {
        var tokens = new List<FormatToken>();
        var lexer = new Lexer(text, new DiagnosticBag(new SourceText(string.Empty, text)));
        int end = text.StartsWith('\uFEFF') ? 1 : 0;
        while (true)
        {
            Token token = lexer.Next();
            var read = new FormatToken(token.Kind, text.Substring(token.Start, token.Length));
            ReadComments(text.AsSpan(end, token.Start - end), read, isFirst: tokens.Count == 0);
            tokens.Add(read);
            end = token.End;
            if (token.Kind == TokenKind.End)
            {
                return tokens;
            }
        }
    }

    private static void ReadComments(ReadOnlySpan<char> gap, FormatToken token, bool isFirst)
    {
        bool isBehind = !isFirst;
        while (true)
        {
            int start = gap.IndexOf("//");
            int breaks = LineBreaks(start < 0 ? gap : gap[..start]);
            isBehind &= breaks == 0;
            if (start < 0)
            {
                token.FollowsEmptyLine = breaks > 1;
                return;
            }

            gap = gap[start..];
            int length = gap.IndexOfAny('\n', '\r');
            ReadOnlySpan<char> comment = length < 0 ? gap : gap[..length];
            token.Comments.Add(new Comment(comment.TrimEnd().ToString(), isBehind, breaks > 1));
            gap = gap[comment.Length..];
        }
    }

    private static int LineBreaks(ReadOnlySpan<char> blanks)
    {
        int count = 0;
        for (int i = 0; i < blanks.Length; i++)
        {
            count += blanks[i] == '\n' || (blanks[i] == '\r' && (i + 1 == blanks.Length || blanks[i + 1] != '\n')) ? 1 : 0;
        }

        return count;
    }
}
