namespace Governance.Cedar;

// A policy as a whole: annotations, effect, conditions and the final semicolon.
internal sealed partial class PolicyParser
{
    private PolicyDraft? ParsePolicy()
    {
        int start = _current.Start;
        if (ParseAnnotations() is not { } annotations || ParseEffect() is not { } effect || ParseScope() is not { } scope
            || ParseConditions() is not { } conditions || !EndPolicy())
        {
            return null;
        }

        return new PolicyDraft(
            effect, ValueList<Annotation>.From(annotations), scope.Principal, scope.Action, scope.Resource, ValueList<Condition>.From(conditions))
        {
            Source = _source,
            Span = From(start),
        };
    }

    private List<Annotation>? ParseAnnotations()
    {
        var annotations = new List<Annotation>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (TryTake(TokenKind.At))
        {
            if (_current.Kind != TokenKind.Identifier)
            {
                Unexpected("the name of an annotation behind `@`");
                return null;
            }

            Token key = Take();
            string name = TextOf(key).ToString();
            if (!keys.Add(name))
            {
                Error(CedarDiagnosticIds.RepeatedAnnotation, key.Span, $"the annotation `@{Shorten(name)}` is given twice", "keep one of them");
            }

            if (ParseAnnotationValue(key) is not { } value)
            {
                return null;
            }

            annotations.Add(new Annotation(name, value.Text, key.Span, value.Span));
        }

        return annotations;
    }

    private (string Text, SourceSpan Span)? ParseAnnotationValue(Token key)
    {
        if (!TryTake(TokenKind.OpenParen))
        {
            return (string.Empty, new SourceSpan(key.End, 0));
        }

        if (_current.Kind != TokenKind.String)
        {
            Unexpected("a string as the value of the annotation", "an annotation is written `@key(\"value\")` or `@key`");
            return null;
        }

        Token value = Take();
        string text = StringLiteral.Read(_text, value, _diagnostics);
        return Expect(TokenKind.CloseParen, ")", "behind the value of the annotation") ? (text, value.Span) : null;
    }

    private PolicyEffect? ParseEffect()
    {
        if (_current.Kind != TokenKind.Identifier)
        {
            Unexpected("`permit` or `forbid`", "every policy starts so, behind its annotations");
            return null;
        }

        Token word = _current;
        if (!IsWord("permit") && !IsWord("forbid"))
        {
            string name = TextOf(word).ToString();
            Error(
                CedarDiagnosticIds.UnknownEffect,
                word.Span,
                $"a policy starts with `permit` or `forbid`, not with `{Shorten(name)}`",
                (WordsOfOthers.Effect(name) ?? Suggestion.Closest(name, "permit", "forbid")) is { } close ? $"did you mean `{close}`?" : null);
            if (PeekKind() != TokenKind.OpenParen)
            {
                return null;
            }
        }

        Advance();
        return TextOf(word) is "forbid" ? PolicyEffect.Forbid : PolicyEffect.Permit;
    }

    private List<Condition>? ParseConditions()
    {
        var conditions = new List<Condition>();
        while (_current.Kind == TokenKind.Identifier && !StartsPolicy())
        {
            if (ParseCondition() is not { } condition)
            {
                return null;
            }

            conditions.Add(condition);
        }

        return conditions;
    }

    private Condition? ParseCondition()
    {
        Token word = Take();
        ReadOnlySpan<char> name = TextOf(word);
        if (name is not ("when" or "unless"))
        {
            Error(
                CedarDiagnosticIds.UnknownCondition,
                word.Span,
                $"a condition starts with `when` or `unless`, not with `{Shorten(name)}`",
                (WordsOfOthers.Condition(name) ?? Suggestion.Closest(name.ToString(), "when", "unless")) is { } close ? $"did you mean `{close}`?" : null);
            if (_current.Kind != TokenKind.OpenBrace)
            {
                return null;
            }
        }

        ConditionKind kind = name is "unless" ? ConditionKind.Unless : ConditionKind.When;
        if (!Expect(TokenKind.OpenBrace, "{", $"behind `{name}`"))
        {
            return null;
        }

        if (TryTake(TokenKind.CloseBrace))
        {
            Error(CedarDiagnosticIds.EmptyCondition, From(word.Start), $"the condition `{name}` is empty", "leave it out, or write an expression between the braces");
            return new Condition(kind, new LiteralExpression(CedarValue.True), From(word.Start));
        }

        return ParseExpression() is { } body && Expect(TokenKind.CloseBrace, "}", $"to end `{name}`") ? new Condition(kind, body, From(word.Start)) : null;
    }

    private bool EndPolicy()
    {
        if (TryTake(TokenKind.Semicolon))
        {
            return true;
        }

        if (_current.Kind is TokenKind.End or TokenKind.At || StartsPolicy())
        {
            Error(CedarDiagnosticIds.MissingSemicolon, new SourceSpan(_previousEnd, 0), "the policy has no `;` at its end", "add `;` here");
            return true;
        }

        Unexpected("`when`, `unless` or `;`");
        return false;
    }

    private bool StartsPolicy() => IsWord("permit") || IsWord("forbid");
}
