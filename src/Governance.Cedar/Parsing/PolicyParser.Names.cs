namespace Governance.Cedar;

// Names, types, entity references, attribute names.
internal sealed partial class PolicyParser
{
    // A text repeats the same few types and attributes; one string for each keeps many policies close together in memory.
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _names =
        new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads <c>A::B</c>; if a string follows behind a last <c>::</c>, stops before the string.</summary>
    private string? ParsePath(out bool isEntity)
    {
        isEntity = false;
        Token first = Take();
        CheckReserved(first, "a name");
        int end = first.End;
        while (_current.Kind == TokenKind.ColonColon)
        {
            Advance();
            if (_current.Kind == TokenKind.String)
            {
                isEntity = true;
                break;
            }

            if (_current.Kind != TokenKind.Identifier)
            {
                Unexpected("a name or the id of an entity behind `::`", _current.Kind == TokenKind.OpenBrace ? "the id of an entity is a string: `User::\"alice\"`" : null);
                return null;
            }

            CheckReserved(_current, "a name");
            end = Take().End;
        }

        // Blanks and comments may stand between the parts; then the name is not a slice of the text.
        ReadOnlySpan<char> written = _text.AsSpan(first.Start, end - first.Start);
        return CedarName.IsTypeName(written) || end == first.End ? Pooled(written) : PathWithoutBlanks(first.Start, end);
    }

    private string Pooled(ReadOnlySpan<char> name)
    {
        if (_names.TryGetValue(name, out string? known))
        {
            return known;
        }

        string text = name.ToString();
        _names.Set.Add(text);
        return text;
    }

    private string PathWithoutBlanks(int start, int end)
    {
        var lexer = new Lexer(_text[start..end], new DiagnosticBag(_source));
        var parts = new List<string>();
        for (Token token = lexer.Next(); token.Kind != TokenKind.End; token = lexer.Next())
        {
            if (token.Kind == TokenKind.Identifier)
            {
                parts.Add(_text.Substring(start + token.Start, token.Length));
            }
        }

        return string.Join("::", parts);
    }

    private EntityUid? ParseEntity(string expected)
    {
        if (_current.Kind != TokenKind.Identifier)
        {
            Unexpected(expected);
            return null;
        }

        Token first = _current;
        if (ParsePath(out bool isEntity) is not { } type)
        {
            return null;
        }

        if (isEntity)
        {
            return NewEntity(type, Take());
        }

        Error(
            CedarDiagnosticIds.ScopeEntity,
            From(first.Start),
            $"expected {expected}, found `{Shorten(type)}`",
            EntityHelp(type));
        return null;
    }

    private static string EntityHelp(string type)
    {
        if (type is "principal" or "resource" or "action" or "context")
        {
            return "compare with it in `when { … }`";
        }

        int last = type.LastIndexOf("::", StringComparison.Ordinal);
        return last > 0 && !char.IsAsciiLetterUpper(type[last + 2])
            ? $"the id of an entity is a string: `{Shorten(type.AsSpan(0, last))}::\"{Shorten(type.AsSpan(last + 2))}\"`"
            : $"write the id too: `{Shorten(type)}::\"…\"`";
    }

    private EntityUid NewEntity(string type, Token id)
    {
        string text = StringLiteral.Read(_text, id, _diagnostics);
        if (CedarName.IsTypeName(type))
        {
            return new EntityUid(type, text);
        }

        if (!_diagnostics.HasErrors)
        {
            // A reserved word in the name was reported already. Nothing else leads here; if it did, the text must not pass.
            Error(CedarDiagnosticIds.TypeNameExpected, id.Span, $"`{Shorten(type)}` is not an entity type name");
        }

        return Unreadable;
    }

    private string? ParseTypeName()
    {
        if (_current.Kind != TokenKind.Identifier)
        {
            string? help = _current.Kind == TokenKind.String ? "a type stands without quotes" : null;
            Error(CedarDiagnosticIds.TypeNameExpected, _current.Span, $"expected the name of an entity type behind `is`, found {Describe(_current)}", help);
            return null;
        }

        Token first = _current;
        if (ParsePath(out bool isEntity) is not { } type)
        {
            return null;
        }

        if (isEntity)
        {
            Advance();
            Error(
                CedarDiagnosticIds.TypeNameExpected,
                From(first.Start),
                "expected the name of an entity type behind `is`, found an entity",
                $"write `is {Shorten(type)}`, or compare with the entity by `==` or `in`");
        }

        return type;
    }

    private string? ParseAttributeName(string where)
    {
        if (_current.Kind == TokenKind.Identifier)
        {
            Token name = Take();
            CheckReserved(name, where);
            return Pooled(TextOf(name));
        }

        Unexpected(where);
        return null;
    }

    private void CheckReserved(Token token, string use)
    {
        ReadOnlySpan<char> name = TextOf(token);
        if (CedarName.IsReserved(name))
        {
            Error(
                CedarDiagnosticIds.ReservedWord,
                token.Span,
                $"`{name}` is a reserved word and cannot be {use}",
                use == "a name" ? null : $"quote it: `[\"{name}\"]`, `has \"{name}\"`, `{{\"{name}\": …}}`");
        }
    }
}
