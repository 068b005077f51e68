namespace Governance.Cedar;

// Expressions; the scope has the form of three of them.
internal sealed partial class LayoutBuilder
{
    private Layout Expression() => IsWord("if") ? Choice() : Or();

    // A choice in the last branch of another continues it without indentation.
    private Layout.Group Choice()
    {
        var parts = new List<Layout>();
        while (IsWord("if"))
        {
            parts.AddRange([Take(), Blank, new Layout.Indented(Expression()), BlankOrBreak]);
            parts.AddRange([Take(), Blank, new Layout.Indented(Expression()), BlankOrBreak]);
            parts.AddRange([Take(), Blank]);
        }

        parts.Add(new Layout.Indented(Expression()));
        return new Layout.Group(parts);
    }

    private Layout Or()
    {
        Layout first = And(isInside: false);
        if (Current.Kind != TokenKind.OrOr)
        {
            return first;
        }

        var parts = new List<Layout> { first };
        while (Current.Kind == TokenKind.OrOr)
        {
            parts.AddRange([Blank, Take(), BlankOrBreak, And(isInside: true)]);
        }

        return new Layout.Group(parts);
    }

    private Layout And(bool isInside)
    {
        Layout first = Relation();
        var rest = new List<Layout>();
        while (Current.Kind == TokenKind.AndAnd)
        {
            rest.AddRange([Blank, Take(), BlankOrBreak, Relation()]);
        }

        if (rest.Count == 0)
        {
            return first;
        }

        // Inside an `||` chain the lines of an `&&` chain are set apart. That the first of them is inside shows only behind it.
        return isInside || Current.Kind == TokenKind.OrOr ? new Layout.Group(first, new Layout.Indented(rest)) : new Layout.Group([first, .. rest]);
    }

    private Layout Relation()
    {
        Layout left = Sum();
        if (!IsRelation())
        {
            return left;
        }

        bool isType = IsWord("is");
        var parts = new List<Layout> { left, Blank, Take() };
        if (!isType)
        {
            parts.Add(Right());
            return new Layout.Group(parts);
        }

        parts.AddRange([Blank, Path()]);
        if (IsWord("in"))
        {
            parts.AddRange([Blank, Take(), Right()]);
        }

        return new Layout.Group(parts);
    }

    private bool IsRelation() => Current.Kind switch
    {
        TokenKind.EqualEqual or TokenKind.BangEqual or TokenKind.Less or TokenKind.LessEqual or TokenKind.Greater or TokenKind.GreaterEqual => true,
        TokenKind.Identifier => Current.Text is "in" or "has" or "like" or "is",
        _ => false,
    };

    // Brackets may start on the line of the operator; anything else moves to the next line as a whole.
    private Layout.Sequence Right()
    {
        Layout right = Sum();
        return right is Layout.Brackets ? new Layout.Sequence(Blank, right) : new Layout.Sequence(new Layout.Indented(BlankOrBreak, right));
    }

    private Layout Sum()
    {
        Layout first = Product();
        var rest = new List<Layout>();
        while (Current.Kind is TokenKind.Plus or TokenKind.Minus)
        {
            rest.AddRange([Blank, Take(), BlankOrBreak, Product()]);
        }

        return rest.Count == 0 ? first : new Layout.Group(first, new Layout.Indented(rest));
    }

    private Layout Product()
    {
        Layout first = Sign();
        var rest = new List<Layout>();
        while (Current.Kind == TokenKind.Star)
        {
            rest.AddRange([Blank, Take(), BlankOrBreak, Sign()]);
        }

        return rest.Count == 0 ? first : new Layout.Group(first, new Layout.Indented(rest));
    }

    private Layout Sign()
    {
        if (Current.Kind is not (TokenKind.Bang or TokenKind.Minus))
        {
            return Member();
        }

        var parts = new List<Layout>();
        while (Current.Kind is TokenKind.Bang or TokenKind.Minus)
        {
            parts.Add(Take());
        }

        parts.Add(Member());
        return new Layout.Sequence(parts);
    }

    private Layout Member()
    {
        Layout target = Primary();
        if (Current.Kind is not (TokenKind.Dot or TokenKind.OpenBracket or TokenKind.OpenParen))
        {
            return target;
        }

        var parts = new List<Layout> { target };
        while (Current.Kind is TokenKind.Dot or TokenKind.OpenBracket or TokenKind.OpenParen)
        {
            if (Current.Kind == TokenKind.OpenParen)
            {
                parts.Add(List(NothingOrBreak, Expression));
            }
            else
            {
                // A name behind a dot, or a string in brackets.
                parts.AddRange(Current.Kind == TokenKind.Dot ? [Take(), Take()] : [Take(), Take(), Take()]);
            }
        }

        return new Layout.Sequence(parts);
    }

    private Layout Primary() => Current.Kind switch
    {
        TokenKind.OpenParen or TokenKind.OpenBracket => List(NothingOrBreak, Expression),
        TokenKind.OpenBrace => List(NothingOrBreak, Entry),
        TokenKind.Identifier => Path(),
        _ => Take(),
    };

    private Layout.Sequence Entry()
    {
        Layout key = Take();
        return new Layout.Sequence(key, Take(), Blank, Expression());
    }

    private Layout.Sequence Path()
    {
        var parts = new List<Layout> { Take() };
        while (Current.Kind == TokenKind.ColonColon)
        {
            parts.AddRange([Take(), Take()]);
        }

        return new Layout.Sequence(parts);
    }
}
