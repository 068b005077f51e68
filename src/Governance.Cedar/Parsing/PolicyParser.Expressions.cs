using System.Runtime.CompilerServices;

namespace Governance.Cedar;

// Operators, from the weakest to the strongest: if, ||, &&, relations, + -, *, ! -.
internal sealed partial class PolicyParser
{
    private const int MostUnary = 4;

    private Expression? ParseExpression()
    {
        // The limit is far below what an ordinary stack holds; a small one must end in an error too, never in a crash.
        if (_depth == CedarLimits.NestingDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            Error(
                CedarDiagnosticIds.NestingTooDeep,
                _current.Span,
                _depth == CedarLimits.NestingDepth ? $"more than {CedarLimits.NestingDepth} expressions are nested in one another" : "more expressions are nested than the thread has room for",
                "split the condition into several, or join with `&&` and `||` without parentheses");
            return null;
        }

        _depth++;
        Expression? expression = IsWord("if") ? ParseIf() : ParseChain(TokenKind.OrOr);
        _depth--;
        return expression;
    }

    private IfExpression? ParseIf()
    {
        int start = Take().Start;
        if (ParseExpression() is not { } test || !ExpectWord("then") || ParseExpression() is not { } then || !ExpectWord("else")
            || ParseExpression() is not { } otherwise || !Fits(start, test, then, otherwise))
        {
            return null;
        }

        return new IfExpression(test, then, otherwise) { Span = From(start) };
    }

    private bool ExpectWord(string word)
    {
        if (IsWord(word))
        {
            Advance();
            return true;
        }

        Unexpected($"`{word}`", "a choice is written `if … then … else …`");
        return false;
    }

    private Expression? ParseChain(TokenKind sign)
    {
        int start = _current.Start;
        Expression? first = ParseChainOperand(sign);
        if (first is null || _current.Kind != sign)
        {
            return first;
        }

        var operands = new List<Expression> { first };
        while (TryTake(sign))
        {
            if (ParseChainOperand(sign) is not { } operand || !Fits(start, operand))
            {
                return null;
            }

            operands.Add(operand);
        }

        if (!Fits(start, first))
        {
            return null;
        }

        return sign == TokenKind.OrOr ? new OrExpression(operands) { Span = From(start) } : new AndExpression(operands) { Span = From(start) };
    }

    private Expression? ParseChainOperand(TokenKind sign) => sign == TokenKind.OrOr ? ParseChain(TokenKind.AndAnd) : ParseRelation();

    private Expression? ParseRelation()
    {
        int start = _current.Start;
        Expression? left = ParseSum();
        for (int relations = 0; left is not null; relations++)
        {
            Token sign = _current;
            if (!StartsRelation(sign))
            {
                return left;
            }

            if (relations == 1)
            {
                Error(CedarDiagnosticIds.ChainedRelation, sign.Span, $"{Describe(sign)} cannot follow another comparison", "put one of the comparisons into parentheses, or join them with `&&`");
            }

            left = ParseRelationBehind(left, start);
        }

        return null;
    }

    private bool StartsRelation(Token token) => token.Kind switch
    {
        TokenKind.EqualEqual or TokenKind.BangEqual or TokenKind.Less or TokenKind.LessEqual or TokenKind.Greater or TokenKind.GreaterEqual or TokenKind.Equal => true,
        TokenKind.Identifier => TextOf(token) is "in" or "has" or "like" or "is",
        _ => false,
    };

    private Expression? ParseRelationBehind(Expression left, int start)
    {
        Token sign = Take();
        ReportSingleEquals(sign);
        return TextOf(sign) switch
        {
            "has" => ParseHas(left, start),
            "like" => ParseLike(left, start),
            "is" => ParseIsBehind(left, start),
            _ => ParseSum() is { } right ? Binary(RelationOf(sign), left, right, start) : null,
        };
    }

    private static BinaryOperator RelationOf(Token sign) => sign.Kind switch
    {
        TokenKind.BangEqual => BinaryOperator.NotEqual,
        TokenKind.Less => BinaryOperator.Less,
        TokenKind.LessEqual => BinaryOperator.LessOrEqual,
        TokenKind.Greater => BinaryOperator.Greater,
        TokenKind.GreaterEqual => BinaryOperator.GreaterOrEqual,
        TokenKind.Identifier => BinaryOperator.In,
        _ => BinaryOperator.Equal,
    };

    private HasAttributeExpression? ParseHas(Expression target, int start)
    {
        var path = new List<string>();
        if (_current.Kind == TokenKind.String)
        {
            path.Add(StringLiteral.Read(_text, Take(), _diagnostics));
        }
        else
        {
            do
            {
                if (ParseAttributeName("the name of an attribute") is not { } name)
                {
                    return null;
                }

                path.Add(name);
            }
            while (TryTake(TokenKind.Dot));
        }

        return Fits(start, target) ? new HasAttributeExpression(target, path) { Span = From(start) } : null;
    }

    private LikeExpression? ParseLike(Expression target, int start)
    {
        if (_current.Kind != TokenKind.String)
        {
            Error(CedarDiagnosticIds.StringExpected, _current.Span, $"expected a pattern, found {Describe(_current)}", "the pattern behind `like` is a string literal");
            return null;
        }

        LikePattern pattern = StringLiteral.ReadPattern(_text, Take(), _diagnostics);
        return Fits(start, target) ? new LikeExpression(target, pattern) { Span = From(start) } : null;
    }

    private IsExpression? ParseIsBehind(Expression target, int start)
    {
        if (ParseTypeName() is not { } type)
        {
            return null;
        }

        Expression? container = null;
        if (IsWord("in"))
        {
            Advance();
            container = ParseSum();
            if (container is null)
            {
                return null;
            }
        }

        return Fits(start, target, container) ? new IsExpression(target, type, container) { Span = From(start) } : null;
    }

    private Expression? ParseSum()
    {
        int start = _current.Start;
        Expression? left = ParseProduct();
        while (left is not null && _current.Kind is TokenKind.Plus or TokenKind.Minus)
        {
            BinaryOperator sign = Take().Kind == TokenKind.Plus ? BinaryOperator.Add : BinaryOperator.Subtract;
            left = ParseProduct() is { } right ? Binary(sign, left, right, start) : null;
        }

        return left;
    }

    private Expression? ParseProduct()
    {
        int start = _current.Start;
        Expression? left = ParseUnary();
        while (left is not null && _current.Kind is TokenKind.Star or TokenKind.Slash or TokenKind.Percent)
        {
            Token sign = Take();
            if (sign.Kind != TokenKind.Star)
            {
                Error(
                    CedarDiagnosticIds.UnsupportedOperator,
                    sign.Span,
                    $"there is no operator {Describe(sign)}",
                    sign.Kind == TokenKind.Slash ? "compare products instead: `a / b > c` is `a > c * b` for a positive `b`" : null);
            }

            left = ParseUnary() is { } right ? Binary(BinaryOperator.Multiply, left, right, start) : null;
        }

        return left;
    }

    private Expression? ParseUnary()
    {
        Token sign = _current;
        if (sign.Kind is not (TokenKind.Bang or TokenKind.Minus))
        {
            return ParseMember();
        }

        var starts = new Stack<int>();
        while (_current.Kind == sign.Kind)
        {
            starts.Push(Take().Start);
        }

        if (starts.Count > MostUnary)
        {
            Error(CedarDiagnosticIds.TooManyUnary, From(sign.Start), $"at most {MostUnary} {Describe(sign)} may stand in a row, found {starts.Count}");
        }

        Expression? operand = sign.Kind == TokenKind.Minus && _current.Kind == TokenKind.Integer && PeekKind() is not (TokenKind.Dot or TokenKind.OpenBracket or TokenKind.OpenParen)
            ? ParseInteger(starts.Pop(), isNegative: true)
            : ParseMember();
        UnaryOperator @operator = sign.Kind == TokenKind.Bang ? UnaryOperator.Not : UnaryOperator.Negate;
        for (int count = Math.Min(starts.Count, MostUnary); operand is not null && count > 0; count--)
        {
            operand = Unary(@operator, operand, starts.Pop());
        }

        return operand;
    }

    private UnaryExpression? Unary(UnaryOperator @operator, Expression operand, int start) =>
        Fits(start, operand) ? new UnaryExpression(@operator, operand) { Span = From(start) } : null;

    private BinaryExpression? Binary(BinaryOperator @operator, Expression left, Expression right, int start) =>
        Fits(start, left, right) ? new BinaryExpression(@operator, left, right) { Span = From(start) } : null;

    /// <summary>Whether one more operator may stand on top of these operands.</summary>
    private bool Fits(int start, params ReadOnlySpan<Expression?> operands)
    {
        foreach (Expression? operand in operands)
        {
            if (operand?.Height >= CedarLimits.ExpressionHeight)
            {
                Error(
                    CedarDiagnosticIds.ExpressionTooTall,
                    From(start),
                    $"more than {CedarLimits.ExpressionHeight} operators build on one another",
                    "split the condition into several");
                return false;
            }
        }

        return true;
    }
}
