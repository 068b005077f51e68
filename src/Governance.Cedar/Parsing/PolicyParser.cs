namespace Governance.Cedar;

/// <summary>
/// Reads Cedar text by recursive descent. A mistake is reported where it is; reading goes on behind it where that makes sense, else behind
/// the next <c>;</c>. A method that returns null has reported why.
/// </summary>
internal sealed partial class PolicyParser
{
    private const int LongestQuote = 40;

    private readonly SourceText _source;
    private readonly string _text;
    private readonly DiagnosticBag _diagnostics;
    private readonly Lexer _lexer;
    private Token _current;
    private Token? _peeked;
    private int _previousEnd;
    private int _depth;
    private bool _hasSlot;

    private PolicyParser(SourceText source)
    {
        _source = source;
        _diagnostics = new DiagnosticBag(source);
        _text = source.Text;
        if (_text.Length > CedarLimits.TextLength)
        {
            _diagnostics.Error(
                CedarDiagnosticIds.TextTooLong,
                new SourceSpan(CedarLimits.TextLength, 0),
                $"the text has {_text.Length} characters; at most {CedarLimits.TextLength} are read",
                "split it into several texts");
            _text = string.Empty;
            _diagnostics.IsSkipping = true;
        }

        _lexer = new Lexer(_text, _diagnostics);
        _current = _lexer.Next();
    }

    public static ParseResult<PolicySet> ParsePolicies(SourceText source)
    {
        var parser = new PolicyParser(source);
        PolicySet policies = parser.Policies();
        return new ParseResult<PolicySet>(policies, parser._diagnostics.ToList());
    }

    public static ParseResult<Expression> ParseExpression(SourceText source)
    {
        var parser = new PolicyParser(source);
        Expression? expression = parser.ParseExpression();
        if (expression is not null)
        {
            parser.ExpectEnd("the expression");
        }

        return new ParseResult<Expression>(expression, parser._diagnostics.ToList());
    }

    public static ParseResult<EntityUid> ParseEntityUid(SourceText source)
    {
        var parser = new PolicyParser(source);
        EntityUid? uid = parser.ParseEntity("an entity, such as `User::\"alice\"`");
        if (uid is not null)
        {
            parser.ExpectEnd("the entity");
        }

        return new ParseResult<EntityUid>(uid, parser._diagnostics.ToList());
    }

    private PolicySet Policies()
    {
        var policies = new PolicySetBuilder();
        for (int position = 0; _current.Kind != TokenKind.End && !_diagnostics.IsFull; position++)
        {
            _depth = 0;
            if (ParsePolicy() is { } policy)
            {
                // Ids by position are distinct.
                policies.Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"policy{position}"), policy);
            }
            else
            {
                SkipPolicy();
            }
        }

        return policies.Build();
    }

    private void SkipPolicy()
    {
        _diagnostics.IsSkipping = true;
        while (_current.Kind is not (TokenKind.Semicolon or TokenKind.End))
        {
            Advance();
        }

        if (_current.Kind == TokenKind.Semicolon)
        {
            Advance();
        }

        _diagnostics.IsSkipping = false;
    }

    private void Advance()
    {
        _previousEnd = _current.End;
        _current = _peeked ?? _lexer.Next();
        _peeked = null;
    }

    private Token Take()
    {
        Token token = _current;
        Advance();
        return token;
    }

    private TokenKind PeekKind() => (_peeked ??= _lexer.Next()).Kind;

    private bool TryTake(TokenKind kind)
    {
        if (_current.Kind != kind)
        {
            return false;
        }

        Advance();
        return true;
    }

    private bool Expect(TokenKind kind, string sign, string where)
    {
        if (TryTake(kind))
        {
            return true;
        }

        Unexpected($"`{sign}` {where}");
        return false;
    }

    private void ExpectEnd(string what)
    {
        if (_current.Kind != TokenKind.End)
        {
            Error(
                CedarDiagnosticIds.UnexpectedToken,
                _current.Span,
                $"unexpected {Describe(_current)} behind {what}",
                _current.Kind == TokenKind.Semicolon ? "only a policy ends with `;`" : null);
        }
    }

    private bool IsWord(string word) => _current.Kind == TokenKind.Identifier && TextOf(_current).SequenceEqual(word);

    private ReadOnlySpan<char> TextOf(Token token) => _text.AsSpan(token.Start, token.Length);

    private SourceSpan From(int start) => SourceSpan.Between(start, _previousEnd);

    private void Unexpected(string expected, string? help = null) => Error(
        CedarDiagnosticIds.UnexpectedToken,
        _current.Span,
        $"expected {expected}, found {Describe(_current)}",
        help ?? (_current.Kind == TokenKind.Identifier ? WordsOfOthers.Operator(TextOf(_current)) : null));

    private void Error(string id, SourceSpan span, string message, string? help = null) => _diagnostics.Error(id, span, message, help);

    private string Describe(Token token) => token.Kind switch
    {
        TokenKind.End => "the end of the text",
        TokenKind.String => "a string",
        _ => $"`{Shorten(TextOf(token))}`",
    };

    private static string Shorten(ReadOnlySpan<char> text) => text.Length <= LongestQuote ? text.ToString() : $"{text[..LongestQuote]}…";
}
