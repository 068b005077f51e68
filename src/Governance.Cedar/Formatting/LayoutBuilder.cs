namespace Governance.Cedar;

/// <summary>Finds the structure of tokens that are known to parse, and says where lines may be broken. Every token is used once, in order.</summary>
internal sealed partial class LayoutBuilder(List<FormatToken> tokens)
{
    private int _at;

    private FormatToken Current => tokens[_at];

    private static Layout BlankOrBreak => new Layout.MayBreak(isBlank: true);

    private static Layout NothingOrBreak => new Layout.MayBreak(isBlank: false);

    private static Layout Blank => new Layout.Blank();

    /// <summary>The whole text.</summary>
    public Layout Policies()
    {
        var parts = new List<Layout>();
        while (Current.Kind != TokenKind.End)
        {
            parts.Add(Policy());
            parts.Add(new Layout.Break(isEmptyLine: Current.Kind != TokenKind.End || Current.Comments.Find(comment => !comment.IsBehind) is { FollowsEmptyLine: true }));
        }

        parts.Add(Take(keepsEmptyLines: true));
        return new Layout.Sequence(parts);
    }

    private Layout.Sequence Policy()
    {
        var parts = new List<Layout>();
        bool isFirst = true;
        while (Current.Kind == TokenKind.At)
        {
            parts.Add(Take(isFirst));
            parts.Add(Take());
            if (Current.Kind == TokenKind.OpenParen)
            {
                parts.AddRange([Take(), Take(), Take()]);
            }

            parts.Add(new Layout.Break(isEmptyLine: false));
            isFirst = false;
        }

        parts.AddRange([Take(isFirst), Blank, List(NothingOrBreak, Expression)]);
        while (Current.Kind != TokenKind.Semicolon)
        {
            parts.AddRange([new Layout.Break(isEmptyLine: false), Take(), Blank, List(BlankOrBreak, Expression)]);
        }

        parts.Add(Take());
        return new Layout.Sequence(parts);
    }

    /// <summary>Brackets with items between commas.</summary>
    private Layout.Brackets List(Layout edge, Func<Layout> item)
    {
        Layout open = Take();
        var items = new List<Layout>();
        while (!Current.Closes)
        {
            items.Add(items.Count == 0 ? edge : BlankOrBreak);
            items.Add(item());
            if (Current.Kind == TokenKind.Comma)
            {
                items.Add(Take());
            }
        }

        return items switch
        {
            [] => new Layout.Brackets(open, Take()),
            [_, Layout.Brackets only] => new Layout.Brackets(edge is Layout.MayBreak { IsBlank: true } ? [open, Blank, only, Blank, Take()] : [open, only, Take()]),
            _ => new Layout.Brackets(open, new Layout.Indented(items), edge, Take()),
        };
    }

    private Layout.Word Take(bool keepsEmptyLines = false)
    {
        FormatToken token = Current;
        _at++;
        Comment? behind = _at < tokens.Count && tokens[_at].Comments is [{ IsBehind: true } first, ..] ? first : null;
        return new Layout.Word(token, behind) { KeepsEmptyLines = keepsEmptyLines };
    }

    private bool IsWord(string word) => Current.Kind == TokenKind.Identifier && Current.Text == word;
}
