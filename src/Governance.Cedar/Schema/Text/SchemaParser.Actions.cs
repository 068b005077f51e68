namespace Governance.Cedar;

// Actions.
internal sealed partial class SchemaParser
{
    private static readonly string[] RequiredParts = ["principal", "resource"];

    private bool ParseActions(NamespaceDeclaration target, List<Annotation> annotations)
    {
        Advance();
        if (ParseNames("the name of an action", allowStrings: true) is not { } names)
        {
            return false;
        }

        var shared = new ActionDeclaration(names[0], annotations);
        if (TryTakeWord("in"))
        {
            if (ParseGroups() is not { } groups)
            {
                return false;
            }

            shared = shared with { Groups = groups };
        }

        if (TryTakeWord("appliesTo"))
        {
            if (ParseAppliesTo(shared) is not { } applied)
            {
                return false;
            }

            shared = applied;
        }

        // Older texts write an empty list of attributes of the action itself.
        if (TryTakeWord("attributes") && !(Expect(TokenKind.OpenBrace, "{", "behind `attributes`") && Expect(TokenKind.CloseBrace, "}", "behind `{`: actions have no attributes")))
        {
            return false;
        }

        if (!EndDeclaration())
        {
            return false;
        }

        target.Actions.AddRange(names.Select(name => shared with { Name = name }));
        return true;
    }

    private List<ActionReference>? ParseGroups()
    {
        if (TryTake(TokenKind.OpenBracket))
        {
            if (_current.Kind == TokenKind.CloseBracket)
            {
                Unexpected("the name of an action", "leave `in` out if the action is in no group");
            }

            return ParseList(TokenKind.CloseBracket, ParseGroup);
        }

        return ParseGroup() is { } only ? [only] : null;
    }

    private ActionReference? ParseGroup()
    {
        const string what = "the name of an action";
        int start = _current.Start;
        if (_current.Kind == TokenKind.String)
        {
            return ParseString(what) is { } plain ? new ActionReference(Type: null, plain.Text, plain.Span) : null;
        }

        if (ParsePathBefore(what, out bool endsInString) is not { } path)
        {
            return null;
        }

        if (endsInString)
        {
            return ParseString(what) is { } id ? new ActionReference(path.Text, id.Text, From(start)) : null;
        }

        if (path.Text.Contains("::", StringComparison.Ordinal))
        {
            Error(CedarDiagnosticIds.UnexpectedToken, path.Span, $"expected {what}, found `{Shorten(path.Text)}`", "an action of another namespace is written `Other::Action::\"name\"`");
            return null;
        }

        return new ActionReference(Type: null, path.Text, path.Span);
    }

    private ActionDeclaration? ParseAppliesTo(ActionDeclaration action)
    {
        int start = _current.Start;
        if (!Expect(TokenKind.OpenBrace, "{", "behind `appliesTo`"))
        {
            return null;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (_current.Kind != TokenKind.CloseBrace)
        {
            if (ParsePart(action, seen) is not { } extended)
            {
                return null;
            }

            action = extended;
            if (!TryTake(TokenKind.Comma) && _current.Kind != TokenKind.CloseBrace)
            {
                Unexpected("`,` or `}`");
                return null;
            }
        }

        Advance();
        foreach (string missing in RequiredParts.Where(part => !seen.Contains(part)))
        {
            Error(
                CedarDiagnosticIds.AppliesTo,
                From(start),
                $"`appliesTo` lacks `{missing}`",
                "an action that only groups others has no `appliesTo` at all");
        }

        return action;
    }

    private ActionDeclaration? ParsePart(ActionDeclaration action, HashSet<string> seen)
    {
        Token word = _current;
        string part = word.Kind == TokenKind.Identifier ? TextOf(word).ToString() : string.Empty;
        if (part is not ("principal" or "resource" or "context"))
        {
            Unexpected(
                "`principal`, `resource` or `context`",
                Suggestion.Closest(part, "principal", "resource", "context") is { } close ? $"did you mean `{close}`?" : null);
            return null;
        }

        Advance();
        if (!seen.Add(part))
        {
            Error(CedarDiagnosticIds.AppliesTo, word.Span, $"`{part}` is given twice", "put all types into one list");
        }

        if (!Expect(TokenKind.Colon, ":", $"behind `{part}`"))
        {
            return null;
        }

        return part switch
        {
            "context" => ParseContext() is { } context ? action with { Context = context } : null,
            "principal" => ParseApplicable(part) is { } principals ? action with { Principals = principals } : null,
            _ => ParseApplicable(part) is { } resources ? action with { Resources = resources } : null,
        };
    }

    private List<DeclaredName>? ParseApplicable(string part)
    {
        int start = _current.Start;
        List<DeclaredName>? names = ParseTypeNames();
        if (names is { Count: 0 })
        {
            Error(
                CedarDiagnosticIds.AppliesTo,
                From(start),
                $"the list of `{part}` types is empty",
                "name an entity type; an action that only groups others has no `appliesTo` at all");
        }

        return names;
    }

    private TypeExpression? ParseContext()
    {
        if (_current.Kind == TokenKind.OpenBrace)
        {
            return ParseRecord();
        }

        return ParsePath("the context as a record or as the name of one") is { } name ? new NamedTypeExpression(name.Text, NamedTypeKind.Common, name.Span) : null;
    }
}
