namespace Governance.Cedar;

/// <summary>What a policy and a template have in common: all but the id. Equality ignores the text it was read from.</summary>
internal sealed record PolicyDraft(
    PolicyEffect Effect,
    ValueList<Annotation> Annotations,
    TemplateConstraint Principal,
    ScopeConstraint Action,
    TemplateConstraint Resource,
    ValueList<Condition> Conditions)
{
    public required SourceText Source { get; init; }

    public required SourceSpan Span { get; init; }

    public bool IsTemplate => Principal.HasSlot || Resource.HasSlot;

    public static PolicyDraft From(Policy policy) => new(
        policy.Effect,
        ValueList<Annotation>.From(policy.Annotations),
        new TemplateConstraint.Fixed(policy.Principal),
        policy.Action,
        new TemplateConstraint.Fixed(policy.Resource),
        ValueList<Condition>.From(policy.Conditions))
    {
        Source = policy.Source,
        Span = policy.Span,
    };

    /// <summary>The policy that results when slots are filled; a value for which there is no slot is not used.</summary>
    public Policy Fill(string id, EntityUid? principal = null, EntityUid? resource = null) => new()
    {
        Id = id,
        Effect = Effect,
        Annotations = Annotations,
        Principal = Principal.Fill(principal),
        Action = Action,
        Resource = Resource.Fill(resource),
        Conditions = Conditions,
        Source = Source,
        Span = Span,
    };

    public bool Equals(PolicyDraft? other) =>
        other is not null && Effect == other.Effect && Annotations.Equals(other.Annotations) && Principal == other.Principal
        && Action == other.Action && Resource == other.Resource && Conditions.Equals(other.Conditions);

    public override int GetHashCode() => HashCode.Combine(Effect, Annotations, Principal, Action, Resource, Conditions);
}
