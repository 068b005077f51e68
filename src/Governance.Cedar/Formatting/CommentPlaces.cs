namespace Governance.Cedar;

/// <summary>Moves comments to where the layout has room for them, past separators only, so that their order stays. Drops commas behind a last item.</summary>
internal static class CommentPlaces
{
    public static void Settle(List<FormatToken> tokens)
    {
        // From the back, since what a dropped comma carried goes to the token behind it.
        for (int i = tokens.Count - 2; i >= 0; i--)
        {
            if (tokens[i].Kind == TokenKind.Comma && tokens[i + 1].Closes)
            {
                tokens[i + 1].Comments = [.. tokens[i].Comments, .. tokens[i + 1].Comments];
                tokens.RemoveAt(i);
            }
        }

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
