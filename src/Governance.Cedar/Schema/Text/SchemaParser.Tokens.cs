namespace Governance.Cedar;

// Tokens, names and strings.
internal sealed partial class SchemaParser
{
    private void Advance()
    {
        _previousEnd = _current.End;
        _openBraces += _current.Kind == TokenKind.OpenBrace ? 1 : _current.Kind == TokenKind.CloseBrace ? -1 : 0;
        _current = _lexer.Next();
    }

    private Token Take()
    {
        Token token = _current;
        Advance();
        return token;
    }

    private bool TryTake(TokenKind kind)
    {
        if (_current.Kind != kind)
        {
            return false;
        }

        Advance();
        return true;
    }

    private bool TryTakeWord(string word)
    {
        if (!IsWord(word))
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

    private DeclaredName? ParseIdentifier(string what)
    {
        if (_current.Kind != TokenKind.Identifier)
        {
            Unexpected(what);
            return null;
        }

        Token token = Take();
        CheckReserved(token);
        return new DeclaredName(TextOf(token).ToString(), token.Span);
    }

    /// <summary>Reads <c>name</c> or <c>"name"</c>.</summary>
    private DeclaredName? ParseName(string what) => _current.Kind == TokenKind.String ? ParseString(what) : ParseIdentifier(what);

    private DeclaredName? ParseString(string what)
    {
        if (_current.Kind != TokenKind.String)
        {
            Unexpected(what);
            return null;
        }

        Token token = Take();
        return new DeclaredName(StringLiteral.Read(_text, token, _diagnostics), token.Span);
    }

    /// <summary>Reads <c>A::B</c>. Names may start with <c>__cedar</c>: the built-in types are there.</summary>
    private DeclaredName? ParsePath(string what)
    {
        DeclaredName? path = ParsePathBefore(what, out bool endsInString);
        if (path is not null && endsInString)
        {
            Unexpected(what, "a type has no id");
            return null;
        }

        return path;
    }

    /// <summary>Reads <c>A::B</c>; if a string follows behind a last <c>::</c>, stops before the string.</summary>
    private DeclaredName? ParsePathBefore(string what, out bool endsInString)
    {
        endsInString = false;
        if (_current.Kind != TokenKind.Identifier)
        {
            Unexpected(what);
            return null;
        }

        Token first = Take();
        CheckReserved(first);
        string name = TextOf(first).ToString();
        int end = first.End;
        while (_current.Kind == TokenKind.ColonColon)
        {
            Advance();
            if (_current.Kind == TokenKind.String)
            {
                endsInString = true;
                break;
            }

            if (_current.Kind != TokenKind.Identifier)
            {
                Unexpected("a name behind `::`");
                return null;
            }

            Token part = Take();
            CheckReserved(part);
            name = $"{name}::{TextOf(part)}";
            end = part.End;
        }

        return new DeclaredName(name, SourceSpan.Between(first.Start, end));
    }

    private void CheckReserved(Token token)
    {
        // Attributes and actions may be called `__cedar`; which types may not is judged with all declarations at hand.
        ReadOnlySpan<char> name = TextOf(token);
        if (CedarName.IsReserved(name) && name is not CedarName.ReservedNamespace)
        {
            Error(CedarDiagnosticIds.ReservedWord, token.Span, $"`{name}` is a reserved word and cannot be a name");
        }
    }

    /// <summary>Reads items between brackets or braces, the closing sign included. A comma may stand behind the last only between braces.</summary>
    private List<T>? ParseList<T>(TokenKind close, Func<T?> parse)
        where T : class
    {
        string sign = close == TokenKind.CloseBrace ? "}" : "]";
        var items = new List<T>();
        while (_current.Kind != close)
        {
            if (parse() is not { } item)
            {
                return null;
            }

            items.Add(item);
            Token comma = _current;
            if (!TryTake(TokenKind.Comma) && _current.Kind != close)
            {
                Unexpected($"`,` or `{sign}`");
                return null;
            }

            if (comma.Kind == TokenKind.Comma && _current.Kind == TokenKind.CloseBracket)
            {
                Error(CedarDiagnosticIds.UnexpectedToken, comma.Span, "a list in brackets has no comma behind its last item", "remove it: other Cedar tools do not accept it here");
            }
        }

        Advance();
        return items;
    }

    /// <summary>Reads names separated by commas, one at least.</summary>
    private List<DeclaredName>? ParseNames(string what, bool allowStrings)
    {
        var names = new List<DeclaredName>();
        do
        {
            if ((allowStrings ? ParseName(what) : ParseIdentifier(what)) is not { } name)
            {
                return null;
            }

            names.Add(name);
        }
        while (TryTake(TokenKind.Comma));
        return names;
    }

    private bool IsWord(string word) => _current.Kind == TokenKind.Identifier && TextOf(_current).SequenceEqual(word);

    private ReadOnlySpan<char> TextOf(Token token) => _text.AsSpan(token.Start, token.Length);

    private SourceSpan From(int start) => SourceSpan.Between(start, _previousEnd);

    private void Unexpected(string expected, string? help = null) =>
        Error(CedarDiagnosticIds.UnexpectedToken, _current.Span, $"expected {expected}, found {Describe(_current)}", help);

    private void Error(string id, SourceSpan span, string message, string? help = null) => _diagnostics.Error(id, span, message, help);

    private string Describe(Token token) => token.Kind switch
    {
        TokenKind.End => "the end of the text",
        TokenKind.String => "a string",
        _ => $"`{Shorten(TextOf(token))}`",
    };

    private static string Shorten(ReadOnlySpan<char> text) => text.Length <= LongestQuote ? text.ToString() : $"{text[..LongestQuote]}…";
}
