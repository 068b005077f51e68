namespace Governance.Cedar;

/// <summary>
/// Cuts a text into tokens, on demand. Reports characters that mean nothing and goes on behind them. In a schema, <c>?</c> is a sign of its own.
/// </summary>
internal sealed class Lexer(string text, DiagnosticBag diagnostics, bool isSchema = false)
{
    private int _position = text.StartsWith('\uFEFF') ? 1 : 0;

    public Token Next()
    {
        while (true)
        {
            SkipBlanks();
            if (_position >= text.Length)
            {
                return new Token(TokenKind.End, text.Length, 0);
            }

            if (Read() is { } token)
            {
                _position = token.End;
                return token;
            }
        }
    }

    private void SkipBlanks()
    {
        while (_position < text.Length)
        {
            if (char.IsWhiteSpace(text[_position]))
            {
                _position++;
            }
            else if (text[_position] == '/' && Peek(1) == '/')
            {
                int length = text.AsSpan(_position).IndexOfAny('\n', '\r');
                _position = length < 0 ? text.Length : _position + length;
            }
            else
            {
                return;
            }
        }
    }

    private char Peek(int ahead) => _position + ahead < text.Length ? text[_position + ahead] : '\0';

    private Token Take(TokenKind kind, int length) => new(kind, _position, length);

    private Token? Read()
    {
        char c = text[_position];
        if (CedarName.IsIdentifierStart(c))
        {
            return Take(TokenKind.Identifier, IdentifierLength(_position));
        }

        if (char.IsAsciiDigit(c))
        {
            int length = text.AsSpan(_position).IndexOfAnyExceptInRange('0', '9');
            return Take(TokenKind.Integer, length < 0 ? text.Length - _position : length);
        }

        return c switch
        {
            '"' => ReadString(),
            '?' when isSchema => Take(TokenKind.Question, 1),
            '?' when CedarName.IsIdentifierStart(Peek(1)) => Take(TokenKind.Slot, 1 + IdentifierLength(_position + 1)),
            _ => ReadSign(c, Peek(1)),
        };
    }

    private Token? ReadSign(char c, char next) => (c, next) switch
    {
        (':', ':') => Take(TokenKind.ColonColon, 2),
        ('=', '=') => Take(TokenKind.EqualEqual, 2),
        ('!', '=') => Take(TokenKind.BangEqual, 2),
        ('<', '=') => Take(TokenKind.LessEqual, 2),
        ('>', '=') => Take(TokenKind.GreaterEqual, 2),
        ('&', '&') => Take(TokenKind.AndAnd, 2),
        ('|', '|') => Take(TokenKind.OrOr, 2),
        ('@', _) => Take(TokenKind.At, 1),
        ('.', _) => Take(TokenKind.Dot, 1),
        (',', _) => Take(TokenKind.Comma, 1),
        (';', _) => Take(TokenKind.Semicolon, 1),
        (':', _) => Take(TokenKind.Colon, 1),
        ('(', _) => Take(TokenKind.OpenParen, 1),
        (')', _) => Take(TokenKind.CloseParen, 1),
        ('{', _) => Take(TokenKind.OpenBrace, 1),
        ('}', _) => Take(TokenKind.CloseBrace, 1),
        ('[', _) => Take(TokenKind.OpenBracket, 1),
        (']', _) => Take(TokenKind.CloseBracket, 1),
        ('<', _) => Take(TokenKind.Less, 1),
        ('>', _) => Take(TokenKind.Greater, 1),
        ('=', _) => Take(TokenKind.Equal, 1),
        ('+', _) => Take(TokenKind.Plus, 1),
        ('-', _) => Take(TokenKind.Minus, 1),
        ('*', _) => Take(TokenKind.Star, 1),
        ('/', _) => Take(TokenKind.Slash, 1),
        ('%', _) => Take(TokenKind.Percent, 1),
        ('!', _) => Take(TokenKind.Bang, 1),
        ('&', _) => Mend(TokenKind.AndAnd, "write `&&` for `and`"),
        ('|', _) => Mend(TokenKind.OrOr, "write `||` for `or`"),
        ('\'' or '“' or '„' or '‘' or '«', _) => ReadForeignQuoted(c),
        _ => Skip(c),
    };

    private int IdentifierLength(int start)
    {
        int end = start;
        while (end < text.Length && CedarName.IsIdentifierPart(text[end]))
        {
            end++;
        }

        return end - start;
    }

    private Token ReadString()
    {
        for (int i = _position + 1; i < text.Length; i++)
        {
            int length = text.AsSpan(i).IndexOfAny('"', '\\');
            if (length < 0)
            {
                break;
            }

            i += length;
            if (text[i] == '"')
            {
                return Take(TokenKind.String, i + 1 - _position);
            }

            // Whatever follows a backslash belongs to the string; whether it is a valid escape is judged when the string is used.
            i++;
        }

        // The rest of the text is inside the string: there is nothing sensible left to read.
        int line = text.AsSpan(_position).IndexOfAny('\n', '\r');
        diagnostics.Error(
            CedarDiagnosticIds.UnterminatedString,
            Take(TokenKind.String, line < 0 ? text.Length - _position : line).Span,
            "the string is not closed",
            "add a `\"`; inside a string, a quote is written `\\\"`");
        diagnostics.IsSkipping = true;
        return new Token(TokenKind.End, text.Length, 0);
    }

    private Token? ReadForeignQuoted(char open)
    {
        string closers = open switch
        {
            '“' or '„' => "”“",
            '‘' => "’",
            '«' => "»",
            _ => "'",
        };
        ReadOnlySpan<char> rest = text.AsSpan(_position + 1);
        int lineEnd = rest.IndexOfAny('\n', '\r');
        int close = (lineEnd < 0 ? rest : rest[..lineEnd]).IndexOfAny(closers);
        if (close < 0)
        {
            return Skip(open);
        }

        Token token = Take(TokenKind.String, close + 2);
        diagnostics.Error(CedarDiagnosticIds.UnexpectedCharacter, token.Span, "strings stand in plain double quotes", "write `\"…\"`");
        return token;
    }

    private Token Mend(TokenKind meant, string help)
    {
        Token token = Take(meant, 1);
        diagnostics.Error(CedarDiagnosticIds.UnexpectedCharacter, token.Span, $"unexpected `{text[_position]}`", help);
        return token;
    }

    private Token? Skip(char c)
    {
        // A run of strange characters (a pasted table, a binary file) is one mistake.
        int start = _position;
        _position++;
        while (_position < text.Length && text[_position] >= 0x80 == c >= 0x80 && IsStrange(text[_position]))
        {
            _position++;
        }

        if (c == '#')
        {
            // Meant as a comment.
            int line = text.AsSpan(_position).IndexOfAny('\n', '\r');
            _position = line < 0 ? text.Length : _position + line;
        }

        SourceSpan span = SourceSpan.Between(start, c == '#' ? start + 1 : _position);
        string shown = span.Length > 16 ? "characters" : $"`{text.AsSpan(start, span.Length)}`";
        diagnostics.Error(CedarDiagnosticIds.UnexpectedCharacter, span, $"unexpected {shown}", Advice(c));
        return null;
    }

    private static bool IsStrange(char c) => c >= 0x80 ? !char.IsWhiteSpace(c) : c is '#' or '$' or '^' or '`' or '~' or '\\' or '?';

    private static string? Advice(char c) => c switch
    {
        '#' => "a comment starts with `//`",
        '\'' or '“' or '”' or '„' or '‘' or '’' or '«' or '»' => "strings stand in plain double quotes, `\"…\"`",
        '≤' => "write `<=`",
        '≥' => "write `>=`",
        '≠' => "write `!=`",
        >= '\u0080' => "names are made of the letters a to z, digits and `_`; other characters stand in strings",
        _ => null,
    };
}
