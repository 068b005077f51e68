namespace Governance.Cedar;

// The scope: (principal …, action …, resource …).
internal sealed partial class PolicyParser
{
    private const string ScopeHelp = "the scope names `principal`, `action` and `resource`, in this order";

    // Stands for an entity that could not be read, so that reading can go on, and for a slot; it never leaves the parser.
    private static readonly EntityUid Unreadable = new("Unreadable", string.Empty);

    private (TemplateConstraint Principal, ScopeConstraint Action, TemplateConstraint Resource)? ParseScope()
    {
        if (!Expect(TokenKind.OpenParen, "(", "before the scope")
            || ParseConstraint("principal") is not { } principal || !ScopeComma("action")
            || ParseConstraint("action") is not TemplateConstraint.Fixed { Constraint: var action } || !ScopeComma("resource")
            || ParseConstraint("resource") is not { } resource)
        {
            return null;
        }

        TryTake(TokenKind.Comma);
        if (_current.Kind == TokenKind.CloseParen)
        {
            Advance();
            return (principal, action, resource);
        }

        Unexpected("`)` to end the scope", _current.Kind == TokenKind.Identifier ? ScopeHelp : "conditions stand behind the scope, in `when { … }`");
        return null;
    }

    private bool ScopeComma(string next)
    {
        if (_current.Kind == TokenKind.CloseParen)
        {
            Error(CedarDiagnosticIds.ScopeVariable, _current.Span, $"the scope lacks `{next}`", ScopeHelp);
            return false;
        }

        if (TryTake(TokenKind.Comma))
        {
            return true;
        }

        Unexpected($"`,` and `{next}`", "conditions stand behind the scope, in `when { … }`");
        return false;
    }

    private TemplateConstraint? ParseConstraint(string variable)
    {
        _hasSlot = false;
        int start = _current.Start;
        if (!IsWord(variable))
        {
            string? help = _current.Kind == TokenKind.Identifier && Suggestion.Closest(TextOf(_current).ToString(), variable) is { } close
                ? $"did you mean `{close}`?"
                : ScopeHelp;
            Error(
                CedarDiagnosticIds.ScopeVariable,
                _current.Span,
                _current.Kind == TokenKind.CloseParen ? $"the scope lacks `{variable}`" : $"expected `{variable}`, found {Describe(_current)}",
                help);
            return null;
        }

        Advance();
        ScopeConstraint? constraint = ParseConstraintBehind(variable);
        return constraint is null ? null : WithSlot(constraint with { Span = From(start) });
    }

    private TemplateConstraint WithSlot(ScopeConstraint constraint) => constraint switch
    {
        ScopeConstraint.Equal when _hasSlot => new TemplateConstraint.EqualToSlot { Span = constraint.Span },
        ScopeConstraint.In when _hasSlot => new TemplateConstraint.InSlot { Span = constraint.Span },
        ScopeConstraint.IsIn typed when _hasSlot => new TemplateConstraint.IsInSlot(typed.EntityType) { Span = constraint.Span },
        _ => new TemplateConstraint.Fixed(constraint) { Span = constraint.Span },
    };

    private ScopeConstraint? ParseConstraintBehind(string variable)
    {
        Token sign = _current;
        switch (sign.Kind)
        {
            case TokenKind.Comma or TokenKind.CloseParen:
                return new ScopeConstraint.Any();
            case TokenKind.EqualEqual or TokenKind.Equal:
                Advance();
                ReportSingleEquals(sign);
                return ParseScopeEntity(variable) is { } entity ? new ScopeConstraint.Equal(entity) : null;
            case TokenKind.Identifier when IsWord("in"):
                Advance();
                return ParseIn(variable);
            case TokenKind.Identifier when IsWord("is"):
                Advance();
                return ParseIs(variable, sign);
            default:
                Error(
                    CedarDiagnosticIds.ScopeOperator,
                    sign.Span,
                    $"the scope allows `==`, `in`{(variable == "action" ? string.Empty : ", `is`")} behind `{variable}`, found {Describe(sign)}",
                    sign.Kind == TokenKind.Colon ? $"to ask for a type, write `{variable} is …`" : "other conditions stand behind the scope, in `when { … }`");
                return null;
        }
    }

    private ScopeConstraint? ParseIn(string variable)
    {
        if (_current.Kind != TokenKind.OpenBracket)
        {
            return ParseScopeEntity(variable) is { } entity ? new ScopeConstraint.In(entity) : null;
        }

        Token open = Take();
        var entities = new List<EntityUid>();
        while (_current.Kind != TokenKind.CloseBracket)
        {
            if (ParseScopeEntity(variable) is not { } entity)
            {
                return null;
            }

            entities.Add(entity);
            if (!TryTake(TokenKind.Comma) && _current.Kind != TokenKind.CloseBracket)
            {
                Unexpected("`,` or `]` in the list of actions");
                return null;
            }
        }

        Advance();
        if (variable == "action")
        {
            return new ScopeConstraint.InSet(entities);
        }

        Error(CedarDiagnosticIds.ScopeEntity, From(open.Start), $"`{variable} in` takes one entity, not a list", "use a common ancestor, or write one policy for each");
        return new ScopeConstraint.In(Unreadable);
    }

    private ScopeConstraint? ParseIs(string variable, Token sign)
    {
        if (variable == "action")
        {
            Error(CedarDiagnosticIds.ScopeOperator, sign.Span, "the scope does not allow `is` behind `action`", "write `action in Action::\"…\"`");
        }

        if (ParseTypeName() is not { } type)
        {
            return null;
        }

        if (!IsWord("in"))
        {
            return new ScopeConstraint.Is(type);
        }

        Advance();
        return ParseScopeEntity(variable) is { } entity ? new ScopeConstraint.IsIn(type, entity) : null;
    }

    private EntityUid? ParseScopeEntity(string variable)
    {
        Token first = _current;
        if (first.Kind == TokenKind.Slot)
        {
            Advance();
            CheckSlot(variable, first);
            return Unreadable;
        }

        if (first.Kind == TokenKind.OpenParen)
        {
            return ParseEntityInParentheses(variable);
        }

        if (first.Kind != TokenKind.Identifier)
        {
            Error(CedarDiagnosticIds.ScopeEntity, first.Span, $"expected an entity, found {Describe(first)}", $"write `{(variable == "action" ? "Action" : "User")}::\"…\"`");
            return null;
        }

        EntityUid? entity = ParseEntity("an entity");
        if (entity is not null && variable == "action" && entity.Type != "Action" && !entity.Type.EndsWith("::Action", StringComparison.Ordinal))
        {
            Error(CedarDiagnosticIds.ActionType, From(first.Start), $"`{Shorten(entity.ToString())}` is not an action", "the type of an action is `Action`, in any namespace");
        }

        return entity;
    }

    private EntityUid? ParseEntityInParentheses(string variable)
    {
        int open = 0;
        while (_current.Kind == TokenKind.OpenParen)
        {
            open++;
            Advance();
        }

        EntityUid? entity = ParseScopeEntity(variable);
        for (; open > 0; open--)
        {
            if (entity is null || !Expect(TokenKind.CloseParen, ")", "behind the entity"))
            {
                return null;
            }
        }

        return entity;
    }

    // The entity behind a slot is not known yet; until the constraint is whole, a mark stands for it.
    private void CheckSlot(string variable, Token slot)
    {
        _hasSlot = variable != "action" && TextOf(slot)[1..].SequenceEqual(variable);
        if (!_hasSlot)
        {
            Error(
                CedarDiagnosticIds.Slot,
                slot.Span,
                $"the scope of `{variable}` has no slot `{Shorten(TextOf(slot))}`",
                variable == "action" ? "write the action itself; slots stand for the principal and the resource" : $"write `?{variable}`");
        }
    }

    private void ReportSingleEquals(Token sign)
    {
        if (sign.Kind == TokenKind.Equal)
        {
            Error(CedarDiagnosticIds.SingleEquals, sign.Span, "`=` is not an operator", "write `==` to compare");
        }
    }
}
