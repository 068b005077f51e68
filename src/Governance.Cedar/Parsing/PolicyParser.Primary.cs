namespace Governance.Cedar;

// Literals, variables, entities, parentheses, sets and records.
internal sealed partial class PolicyParser
{
    private Expression? ParsePrimary()
    {
        int start = _current.Start;
        switch (_current.Kind)
        {
            case TokenKind.Integer:
                return ParseInteger(start, isNegative: false);
            case TokenKind.String:
                CedarValue text = CedarValue.FromString(StringLiteral.Read(_text, Take(), _diagnostics));
                return new LiteralExpression(text) { Span = From(start) };
            case TokenKind.OpenParen:
                Advance();
                return ParseExpression() is { } inner && Expect(TokenKind.CloseParen, ")", "to close the parenthesis") ? inner : null;
            case TokenKind.OpenBracket:
                Advance();
                return ParseList(TokenKind.CloseBracket, "`,` or `]` in the set") is { } elements && Fits(start, [.. elements])
                    ? new SetExpression(elements) { Span = From(start) }
                    : null;
            case TokenKind.OpenBrace:
                Advance();
                return ParseRecord(start);
            case TokenKind.Slot:
                Error(CedarDiagnosticIds.Slot, Take().Span, "a slot cannot stand in a condition", "slots stand in the scope, behind `==` or `in`");
                return new LiteralExpression(CedarValue.True) { Span = From(start) };
            case TokenKind.Identifier:
                return ParseName();
            default:
                Unexpected("an expression", _current.Kind is TokenKind.Bang or TokenKind.Minus ? "put the operand into parentheses" : null);
                return null;
        }
    }

    private LiteralExpression? ParseInteger(int start, bool isNegative)
    {
        Token digits = Take();
        if (_current.Kind == TokenKind.Dot && PeekKind() == TokenKind.Integer)
        {
            Advance();
            Advance();
            string written = Shorten(_text.AsSpan(start, _previousEnd - start));
            Error(CedarDiagnosticIds.IntegerOutOfRange, From(start), $"`{written}` is not an integer", $"there are no floating-point numbers; write `decimal(\"{written}\")`");
            return new LiteralExpression(CedarValue.FromLong(0)) { Span = From(start) };
        }

        UInt128 limit = (UInt128)long.MaxValue + (isNegative ? 1u : 0u);
        UInt128 number = 0;
        foreach (char digit in TextOf(digits))
        {
            number = (number * 10) + (uint)(digit - '0');
            if (number > limit)
            {
                Error(
                    CedarDiagnosticIds.IntegerOutOfRange,
                    From(start),
                    $"`{Shorten(_text.AsSpan(start, _previousEnd - start))}` is not a 64-bit integer",
                    "integers go from -9223372036854775808 to 9223372036854775807");
                number = 0;
                break;
            }
        }

        long value = isNegative ? (long)-(Int128)number : (long)number;
        return new LiteralExpression(CedarValue.FromLong(value)) { Span = From(start) };
    }

    private RecordExpression? ParseRecord(int start)
    {
        var entries = new List<RecordEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (_current.Kind != TokenKind.CloseBrace)
        {
            Token key = _current;
            string? name = key.Kind == TokenKind.String ? StringLiteral.Read(_text, Take(), _diagnostics) : ParseAttributeName("the key of a record");
            if (name is null || !Expect(TokenKind.Colon, ":", "behind the key") || ParseExpression() is not { } value)
            {
                return null;
            }

            if (keys.Add(name))
            {
                entries.Add(new RecordEntry(name, value));
            }
            else
            {
                Error(CedarDiagnosticIds.RepeatedKey, key.Span, $"the key `{Shorten(name)}` is given twice", "keep one of them");
            }

            if (!TryTake(TokenKind.Comma) && _current.Kind != TokenKind.CloseBrace)
            {
                Unexpected("`,` or `}` in the record");
                return null;
            }
        }

        Advance();
        return Fits(start, [.. entries.Select(entry => entry.Value)]) ? new RecordExpression(entries) { Span = From(start) } : null;
    }

    private Expression? ParseName()
    {
        Token word = _current;
        switch (TextOf(word))
        {
            case "true" or "false" when PeekKind() != TokenKind.ColonColon:
                Advance();
                return new LiteralExpression(CedarValue.FromBool(TextOf(word) is "true")) { Span = word.Span };
            case "if" or "then" or "else" or "in" or "is" or "like" or "has" when PeekKind() != TokenKind.ColonColon:
                Unexpected("an expression", IsWord("if") ? "put the choice into parentheses: `(if … then … else …)`" : null);
                return null;
        }

        if (ParsePath(out bool isEntity) is not { } name)
        {
            return null;
        }

        if (isEntity)
        {
            CedarValue entity = CedarValue.FromEntity(NewEntity(name, Take()));
            return new LiteralExpression(entity) { Span = From(word.Start) };
        }

        return _current.Kind == TokenKind.OpenParen ? Function(word, name, word.Start) : Variable(name, word.Start);
    }

    private VariableExpression Variable(string name, int start)
    {
        RequestVariable? variable = name switch
        {
            "principal" => RequestVariable.Principal,
            "action" => RequestVariable.Action,
            "resource" => RequestVariable.Resource,
            "context" => RequestVariable.Context,
            _ => null,
        };
        if (variable is null && !CedarName.IsReserved(name))
        {
            Error(CedarDiagnosticIds.UnknownVariable, From(start), $"`{Shorten(name)}` is not a variable", VariableHelp(name));
        }

        return new VariableExpression(variable ?? RequestVariable.Context) { Span = From(start) };
    }

    private static string VariableHelp(string name)
    {
        string shown = Shorten(name);
        if (WordsOfOthers.Operator(name) is { } advice)
        {
            return advice;
        }

        if (Suggestion.Closest(name, "principal", "action", "resource", "context", "true", "false") is { } close)
        {
            return $"did you mean `{close}`?";
        }

        return name.Contains("::", StringComparison.Ordinal) || char.IsAsciiLetterUpper(name[0])
            ? $"an entity is written with its id, `{shown}::\"…\"`; a text stands in quotes, `\"{shown}\"`"
            : $"the variables are `principal`, `action`, `resource`, `context`; an attribute is read from one of them, `context.{shown}`; a text stands in quotes, `\"{shown}\"`";
    }
}
