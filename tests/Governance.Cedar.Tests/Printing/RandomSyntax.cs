using FsCheck;
using FsCheck.Fluent;

namespace Governance.Cedar.Tests.Printing;

/// <summary>Random trees, of every kind that a text can denote, with the strings and numbers that are hard to write.</summary>
public static class RandomSyntax
{
    private const string Alphabet = "ab*\"\\'\n\r\t\0/?@é\u0085\u2028\u200Bﬀ😀";

    public static Gen<string> Text { get; } =
        Gen.Elements(Alphabet.EnumerateRunes().Select(rune => rune.ToString())).ListOf().Resize(8).Select(string.Concat);

    public static Gen<string> Name { get; } = Gen.Elements("a", "b", "_c", "owner", "principal", "permit", "when", "x1", "contains", "decimal", "__x");

    public static Gen<string> Key { get; } = Gen.OneOf(Name, Text, Gen.Elements("if", "in", "__cedar", "true", "", "1a", "a.b", "é"));

    public static Gen<string> TypeName { get; } = Gen.Elements("User", "NS::User", "a::b::c", "principal", "Action");

    public static Gen<EntityUid> Uid { get; } = from type in TypeName from id in Text select new EntityUid(type, id);

    public static Gen<EntityUid> Action { get; } = from type in Gen.Elements("Action", "NS::Action") from id in Text select new EntityUid(type, id);

    public static Gen<Expression> Expression { get; } = Gen.Sized(size => ExpressionOf(Math.Min(size, 30)));

    public static Gen<Annotation> Annotation { get; } =
        from key in Gen.Elements("id", "if", "permit", "because", "__cedar", "x")
        from value in Text
        select new Annotation(key, value, default, default);

    public static Gen<Policy> Policy { get; } =
        from effect in Gen.Elements(PolicyEffect.Permit, PolicyEffect.Forbid)
        from annotations in Annotation.ListOf().Resize(6)
        from principal in Party
        from action in ActionScope
        from resource in Party
        from count in Gen.Choose(0, 3)
        from conditions in Condition.ListOf(count)
        select new Policy
        {
            Id = "policy0",
            Effect = effect,
            Annotations = [.. annotations.DistinctBy(annotation => annotation.Key)],
            Principal = principal,
            Action = action,
            Resource = resource,
            Conditions = [.. conditions],
            Source = new SourceText("built", string.Empty),
            Span = default,
        };

    public static Gen<PolicySet> PolicySet { get; } =
        from count in Gen.Choose(0, 4)
        from policies in Policy.Resize(12).ListOf(count)
        select Governance.Cedar.PolicySet.Create(policies.Select((policy, i) => policy.WithId($"policy{i}")));

    public static Gen<PolicyTemplate> Template { get; } =
        from policy in Policy
        from slots in Gen.Choose(1, 3)
        from principal in Slot
        from resource in Slot
        let draft = PolicyDraft.From(policy)
        select new PolicyTemplate("policy0", draft with
        {
            Principal = slots == 2 ? draft.Principal : principal,
            Resource = slots == 1 ? draft.Resource : resource,
        });

    public static Gen<TemplateLink> LinkTo(PolicyTemplate template, string id) =>
        from principal in Uid
        from resource in Uid
        select new TemplateLink(id, template.Id)
        {
            Principal = template.Slots.Contains(TemplateSlot.Principal) ? principal : null,
            Resource = template.Slots.Contains(TemplateSlot.Resource) ? resource : null,
        };

    /// <summary>Policies, templates and links, with ids that are hard to write.</summary>
    public static Gen<PolicySet> LinkedSet { get; } =
        from policies in PolicySet
        from count in Gen.Choose(0, 3)
        from templates in Template.Resize(12).ListOf(count)
        let named = templates.Select((template, i) => template.WithId($"t\"{i}")).ToArray()
        from links in Gen.CollectToArray(named.Concat(named.Take(1)).Select((template, i) => LinkTo(template, $"link {i}")))
        select Governance.Cedar.PolicySet.Create(policies, named, links).Value;

    private static Gen<TemplateConstraint> Slot => Gen.OneOf(
        Gen.Constant<TemplateConstraint>(new TemplateConstraint.EqualToSlot()),
        Gen.Constant<TemplateConstraint>(new TemplateConstraint.InSlot()),
        TypeName.Select(type => (TemplateConstraint)new TemplateConstraint.IsInSlot(type)));

    private static Gen<ScopeConstraint> Party => Gen.OneOf(
        Gen.Constant<ScopeConstraint>(new ScopeConstraint.Any()),
        Uid.Select(uid => (ScopeConstraint)new ScopeConstraint.Equal(uid)),
        Uid.Select(uid => (ScopeConstraint)new ScopeConstraint.In(uid)),
        TypeName.Select(type => (ScopeConstraint)new ScopeConstraint.Is(type)),
        from type in TypeName from uid in Uid select (ScopeConstraint)new ScopeConstraint.IsIn(type, uid));

    private static Gen<ScopeConstraint> ActionScope => Gen.OneOf(
        Gen.Constant<ScopeConstraint>(new ScopeConstraint.Any()),
        Action.Select(uid => (ScopeConstraint)new ScopeConstraint.Equal(uid)),
        Action.Select(uid => (ScopeConstraint)new ScopeConstraint.In(uid)),
        Action.ListOf().Resize(5).Select(uids => (ScopeConstraint)new ScopeConstraint.InSet(uids)));

    private static Gen<Condition> Condition =>
        from kind in Gen.Elements(ConditionKind.When, ConditionKind.Unless)
        from body in Expression
        select new Condition(kind, body, default);

    public static void Check<T>(Gen<T> generator, Action<T> law) =>
        Prop.ForAll(generator.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static Gen<Expression> Leaf { get; } = Gen.OneOf(
        Gen.Elements(CedarValue.FromBool(true), CedarValue.FromBool(false)).Select(Literal),
        Gen.Elements(long.MinValue, -5, -1, 0, 1, 7, long.MaxValue).Select(number => Literal(CedarValue.FromLong(number))),
        Text.Select(text => Literal(CedarValue.FromString(text))),
        Uid.Select(uid => Literal(CedarValue.FromEntity(uid))),
        Gen.Elements(Enum.GetValues<RequestVariable>()).Select(variable => (Expression)new VariableExpression(variable)));

    private static Expression Literal(CedarValue value) => new LiteralExpression(value);

    private static Gen<Expression> ExpressionOf(int size)
    {
        if (size == 0)
        {
            return Leaf;
        }

        Gen<Expression> part = Gen.Choose(0, size / 2).SelectMany(ExpressionOf);
        Gen<Expression[]> parts = from count in Gen.Choose(0, 3) from items in part.ArrayOf(count) select items;
        Gen<Expression[]> chain = from count in Gen.Choose(2, 4) from items in part.ArrayOf(count) select items;
        return Gen.OneOf(
            Leaf,
            chain.Select(operands => (Expression)new AndExpression(operands)),
            chain.Select(operands => (Expression)new OrExpression(operands)),
            from @operator in Gen.Elements(Enum.GetValues<UnaryOperator>())
            from depth in Gen.Choose(1, 6)
            from operand in part
            select Enumerable.Range(0, depth).Aggregate(operand, (inner, _) => new UnaryExpression(@operator, inner)),
            from @operator in Gen.Elements(Enum.GetValues<BinaryOperator>())
            from left in part
            from right in part
            select (Expression)new BinaryExpression(@operator, left, right),
            from test in part from then in part from otherwise in part select (Expression)new IfExpression(test, then, otherwise),
            from target in part from key in Key select (Expression)new GetAttributeExpression(target, key),
            from target in part from key in Key select (Expression)new HasAttributeExpression(target, [key]),
            from target in part from path in Name.ListOf(3) select (Expression)new HasAttributeExpression(target, path),
            from target in part from pieces in Text.NonEmptyListOf() select (Expression)new LikeExpression(target, new LikePattern(pieces)),
            from target in part from type in TypeName select (Expression)new IsExpression(target, type),
            from target in part from type in TypeName from container in part select (Expression)new IsExpression(target, type, container),
            parts.Select(items => (Expression)new SetExpression(items)),
            from keys in Key.ListOf() from items in part.ArrayOf(keys.Count) select (Expression)Record(keys.Zip(items)),
            from function in Gen.Elements(Enum.GetValues<ExtensionFunction>())
            from first in part
            from others in parts
            select (Expression)new ExtensionCallExpression(function, [first, .. others]));
    }

    private static RecordExpression Record(IEnumerable<(string Key, Expression Value)> entries) =>
        new RecordExpression(entries.DistinctBy(entry => entry.Key).Select(entry => new RecordEntry(entry.Key, entry.Value)));
}
