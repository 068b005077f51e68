namespace Governance.Cedar;

/// <summary>
/// One policy, static or linked to a template: effect, annotations, scope and conditions. Equality covers all of these and the id, and ignores the text it was read
/// from. Annotations and conditions are compared in order.
/// </summary>
public sealed record Policy
{
    /// <summary>The id, <c>policy0</c>, <c>policy1</c> … by position in the text unless renamed. An <c>@id</c> annotation does not set it.</summary>
    public required string Id { get; init; }

    /// <summary>Permit or forbid.</summary>
    public required PolicyEffect Effect { get; init; }

    /// <summary>The annotations in the order of the text; each key once.</summary>
    public IReadOnlyList<Annotation> Annotations { get; init => field = ValueList<Annotation>.From(value); } = ValueList<Annotation>.From([]);

    /// <summary>What the scope says about the principal.</summary>
    public required ScopeConstraint Principal { get; init; }

    /// <summary>What the scope says about the action: any, equal, in, or in a list.</summary>
    public required ScopeConstraint Action { get; init; }

    /// <summary>What the scope says about the resource.</summary>
    public required ScopeConstraint Resource { get; init; }

    /// <summary>The conditions in the order of the text; all must hold.</summary>
    public IReadOnlyList<Condition> Conditions { get; init => field = ValueList<Condition>.From(value); } = ValueList<Condition>.From([]);

    /// <summary>The text the policy was read from; for a linked policy, that of its template.</summary>
    public required SourceText Source { get; init; }

    /// <summary>Where the policy stands in <see cref="Source"/>, from its first annotation to its <c>;</c>.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The policy exactly as it was written, a linked one with the slots of its template.</summary>
    public string Text => Source.Text.Substring(Span.Start, Span.Length);

    /// <summary>The value of an annotation, empty for a bare one, or null when the policy does not have it.</summary>
    public string? GetAnnotation(string key) => Annotations.FirstOrDefault(annotation => annotation.Key == key)?.Value;

    /// <summary>The same policy under another id.</summary>
    public Policy WithId(string id) => this with { Id = id };

    /// <inheritdoc/>
    public bool Equals(Policy? other) =>
        other is not null && Id == other.Id && Effect == other.Effect && Annotations.Equals(other.Annotations) && Principal == other.Principal
        && Action == other.Action && Resource == other.Resource && Conditions.Equals(other.Conditions);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Effect, Annotations, Principal, Action, Resource, Conditions);
}
