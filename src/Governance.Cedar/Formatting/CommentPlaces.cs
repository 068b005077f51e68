namespace Governance.Cedar;

/// <summary>Moves comments to where the layout has room for them, past separators only, so that their order stays. Drops commas behind a last item.</summary>
internal static class CommentPlaces
{
    public static List<FormatToken> Settle(List<FormatToken> read)
    {
        List<FormatToken> tokens = WithoutLastCommas(read);
        for (int i = 0; i < tokens.Count - 1; i++)
        {
            if (MovesBehind(tokens[i], tokens[i + 1]))
            {
                tokens[i + 1].Comments = [.. tokens[i].Comments, .. tokens[i + 1].Comments];
                tokens[i].Comments = [];
            }
        }

        foreach (FormatToken token in tokens)
        {
            token.Comments = [.. token.Comments.Select((comment, i) => i == 0 ? comment : comment with { IsBehind = false })];
        }

        return tokens;
    }

    // What a comma carried goes to the token behind it.
    private static List<FormatToken> WithoutLastCommas(List<FormatToken> read)
    {
        var tokens = new List<FormatToken>(read.Count);
        for (int i = 0; i < read.Count; i++)
        {
            if (read[i].Kind == TokenKind.Comma && read[i + 1].Closes)
            {
                read[i + 1].Comments = [.. read[i].Comments, .. read[i + 1].Comments];
            }
            else
            {
                tokens.Add(read[i]);
            }
        }

        return tokens;
    }

    private static bool MovesBehind(FormatToken token, FormatToken next) => token.Kind switch
    {
        // What stands on lines of its own before the end of a policy belongs to this policy, not to the next.
        TokenKind.Semicolon => token.Comments is [{ IsBehind: true }] && next.Comments is not [{ IsBehind: true }, ..],
        TokenKind.Comma or TokenKind.AndAnd or TokenKind.OrOr or TokenKind.Plus or TokenKind.Star
            or TokenKind.EqualEqual or TokenKind.BangEqual or TokenKind.Less or TokenKind.LessEqual or TokenKind.Greater or TokenKind.GreaterEqual => true,
        _ => false,
    };
}
