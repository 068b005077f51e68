using System.Text.Json;

namespace Governance.Cedar;

// The scope of a policy or a template.
internal ref partial struct CedarJsonReader
{
    private bool Party(string variable, out TemplateConstraint? constraint)
    {
        constraint = null;
        if (!ScopeMembers(variable, out ScopeParts parts))
        {
            return false;
        }

        constraint = (parts.Operator, parts.HasSlot) switch
        {
            ("All" or "all", false) when parts.Has() => new TemplateConstraint.Fixed(new ScopeConstraint.Any()),
            ("==", true) when parts.Has("slot") => new TemplateConstraint.EqualToSlot(),
            ("in", true) when parts.Has("slot") => new TemplateConstraint.InSlot(),
            ("is", true) when parts.Has("entity_type", "in") => new TemplateConstraint.IsInSlot(parts.EntityType!),
            ("==", false) when parts.Has("entity") => new TemplateConstraint.Fixed(new ScopeConstraint.Equal(parts.Entity!)),
            ("in", false) when parts.Has("entity") => new TemplateConstraint.Fixed(new ScopeConstraint.In(parts.Entity!)),
            ("is", false) when parts.Has("entity_type", "in") => new TemplateConstraint.Fixed(new ScopeConstraint.IsIn(parts.EntityType!, parts.Entity!)),
            ("is", false) when parts.Has("entity_type") => new TemplateConstraint.Fixed(new ScopeConstraint.Is(parts.EntityType!)),
            _ => null,
        };
        return constraint is not null || Fail(
            parts.Operator is null ? "the scope lacks `op`" : $"the scope with `op` `{parts.Operator}` has other members than it should",
            "write `op` `All` alone, `==` or `in` with `entity` or `slot`, or `is` with `entity_type` and, if you like, `in`");
    }

    private bool ActionScope(out ScopeConstraint? constraint)
    {
        constraint = null;
        if (!ScopeMembers("action", out ScopeParts parts))
        {
            return false;
        }

        constraint = parts.Operator switch
        {
            "All" or "all" when parts.Has() => new ScopeConstraint.Any(),
            "==" when parts.Has("entity") => new ScopeConstraint.Equal(parts.Entity!),
            "in" when parts.Has("entity") => new ScopeConstraint.In(parts.Entity!),
            "in" when parts.Has("entities") => new ScopeConstraint.InSet(parts.Entities!),
            _ => null,
        };
        return constraint is not null || Fail(
            parts.Operator is null ? "the scope lacks `op`" : $"the scope with `op` `{parts.Operator}` has other members than it should",
            "write `op` `All` alone, `==` with `entity`, or `in` with `entity` or `entities`");
    }

    private bool ScopeMembers(string variable, out ScopeParts parts)
    {
        parts = new ScopeParts();
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            return Wrong("the scope as an object", "write `{\"op\": \"All\"}`");
        }

        while (NextMember(out string name))
        {
            Enter(name);
            if (!parts.Add(name))
            {
                return Fail($"the key `{name}` is given twice");
            }

            if (!ScopeMember(variable, name, parts))
            {
                return false;
            }

            Leave();
        }

        return true;
    }

    private bool ScopeMember(string variable, string name, ScopeParts parts)
    {
        bool isAction = variable == "action";
        switch (name)
        {
            case "op":
                bool hasOperator = Text("an operator as a string", out string @operator);
                parts.Operator = @operator;
                return hasOperator && (@operator is "All" or "all" or "==" or "in" || (@operator == "is" && !isAction)
                    || Fail($"the scope does not allow `{@operator}`", $"`op` is `All`, `==`{(isAction ? " or `in`" : ", `in` or `is`")}"));
            case "entity":
                bool hasEntity = ScopeUid(isAction, out EntityUid entity);
                parts.Entity = entity;
                return hasEntity;
            case "entities" when isAction:
                return ScopeUids(parts.Entities = []);
            case "slot" when !isAction:
                return Slot(variable, parts);
            case "entity_type" when !isAction:
                bool hasType = TypeName(out string type);
                parts.EntityType = type;
                return hasType;
            case "in" when !isAction:
                return Container(variable, parts);
            default:
                return Fail($"unexpected `{name}` in the scope of `{variable}`");
        }
    }

    private bool Slot(string variable, ScopeParts parts)
    {
        parts.HasSlot = true;
        return Text("the name of a slot as a string", out string slot)
            && (slot == $"?{variable}" || Fail($"the scope of `{variable}` has no slot `{slot}`", $"write `?{variable}`"));
    }

    // Behind `is`: {"entity": …} or {"slot": …}.
    private bool Container(string variable, ScopeParts parts)
    {
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            return Wrong("an object with `entity` or `slot`");
        }

        int members = 0;
        while (NextMember(out string name))
        {
            Enter(name);
            members++;
            if (members > 1 || name is not ("entity" or "slot"))
            {
                return Fail($"unexpected `{name}` behind `is`", "write either `entity` or `slot`");
            }

            if (!ScopeMember(variable, name, parts))
            {
                return false;
            }

            Leave();
        }

        return members == 1 || Fail("expected `entity` or `slot`, found none of them");
    }

    private bool ScopeUids(List<EntityUid> entities)
    {
        if (_reader.TokenType != JsonTokenType.StartArray)
        {
            return Wrong("an array of entities");
        }

        while (NextItem())
        {
            Enter(entities.Count);
            if (!ScopeUid(isAction: true, out EntityUid entity))
            {
                return false;
            }

            entities.Add(entity);
            Leave();
        }

        return true;
    }

    private bool ScopeUid(bool isAction, out EntityUid entity) =>
        Uid(out entity) && (!isAction || entity.Type == "Action" || entity.Type.EndsWith("::Action", StringComparison.Ordinal)
            || Fail($"`{entity}` is not an action", "the type of an action is `Action`, in any namespace"));
}
