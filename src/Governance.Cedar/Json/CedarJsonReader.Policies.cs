using System.Text.Json;

namespace Governance.Cedar;

// Policies and templates.
internal ref partial struct CedarJsonReader
{
    private const string PolicyHelp = "a policy has `effect`, `principal`, `action`, `resource`, `conditions` and, if you like, `annotations`";

    /// <summary>Reads a policy or a template.</summary>
    /// <param name="name">What to call the text that the result says it was read from.</param>
    /// <param name="draft">What was read.</param>
    public bool PolicyOrTemplate(string name, out PolicyDraft draft)
    {
        draft = null!;
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            return Wrong("a policy as an object", PolicyHelp);
        }

        PolicyEffect? effect = null;
        List<Annotation>? annotations = null;
        TemplateConstraint? principal = null;
        ScopeConstraint? action = null;
        TemplateConstraint? resource = null;
        List<Condition>? conditions = null;
        while (NextMember(out string member))
        {
            Enter(member);
            bool read = member switch
            {
                "effect" when effect is null => Effect(out effect),
                "annotations" when annotations is null => Annotations(out annotations),
                "principal" when principal is null => Party("principal", out principal),
                "action" when action is null => ActionScope(out action),
                "resource" when resource is null => Party("resource", out resource),
                "conditions" when conditions is null => Conditions(out conditions),
                _ => Fail($"unexpected or repeated `{member}` in a policy", PolicyHelp),
            };
            if (!read)
            {
                return false;
            }

            Leave();
        }

        if (effect is null || principal is null || action is null || resource is null || conditions is null)
        {
            string missing = effect is null ? "effect" : principal is null ? "principal" : action is null ? "action" : resource is null ? "resource" : "conditions";
            return Fail($"the policy lacks `{missing}`", PolicyHelp);
        }

        draft = PlacedDraft.Of(
            new PolicyDraft(
                effect.Value,
                ValueList<Annotation>.From(annotations ?? []),
                principal,
                action,
                resource,
                ValueList<Condition>.From(conditions)) { Source = new SourceText(name, string.Empty), Span = default });
        return true;
    }

    private bool Effect(out PolicyEffect? effect)
    {
        effect = null;
        if (!Text("`permit` or `forbid` as a string", out string word))
        {
            return false;
        }

        effect = word == "forbid" ? PolicyEffect.Forbid : PolicyEffect.Permit;
        return word is "permit" or "forbid" || Fail($"expected `permit` or `forbid`, found `{word}`");
    }

    private bool Annotations(out List<Annotation>? annotations)
    {
        annotations = [];
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            return Wrong("the annotations as an object");
        }

        while (NextMember(out string key))
        {
            Enter(key);
            if (!CedarName.IsIdentifier(key))
            {
                return Fail($"`{key}` cannot name an annotation", "the name of an annotation is made of letters a to z, digits and `_`, and starts with no digit");
            }

            if (annotations.Exists(annotation => annotation.Key == key))
            {
                return Fail($"the annotation `{key}` is given twice");
            }

            string value = string.Empty;
            if (_reader.TokenType != JsonTokenType.Null && !Text("the value of an annotation as a string", out value))
            {
                return false;
            }

            annotations.Add(new Annotation(key, value, default, default));
            Leave();
        }

        return true;
    }

    private bool Conditions(out List<Condition>? conditions)
    {
        conditions = [];
        if (_reader.TokenType != JsonTokenType.StartArray)
        {
            return Wrong("the conditions as an array");
        }

        while (NextItem())
        {
            Enter(conditions.Count);
            if (!OneCondition(out Condition condition))
            {
                return false;
            }

            conditions.Add(condition);
            Leave();
        }

        return true;
    }

    private bool OneCondition(out Condition condition)
    {
        condition = null!;
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            return Wrong("a condition", "write `{\"kind\": \"when\", \"body\": …}`");
        }

        string? kind = null;
        Expression? body = null;
        while (NextMember(out string name))
        {
            Enter(name);
            bool read = name switch
            {
                "kind" when kind is null => Text("`when` or `unless` as a string", out kind) && (kind is "when" or "unless" || Fail($"expected `when` or `unless`, found `{kind}`")),
                "body" when body is null => Expression(out body),
                _ => Fail($"unexpected or repeated `{name}` in a condition", "a condition has exactly `kind` and `body`"),
            };
            if (!read)
            {
                return false;
            }

            Leave();
        }

        if (kind is null || body is null)
        {
            return Fail($"the condition lacks `{(kind is null ? "kind" : "body")}`", "a condition has exactly `kind` and `body`");
        }

        condition = new Condition(kind == "when" ? ConditionKind.When : ConditionKind.Unless, body, default);
        return true;
    }
}
