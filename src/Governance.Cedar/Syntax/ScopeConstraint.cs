using System.Text;

namespace Governance.Cedar;

/// <summary>
/// What a policy's scope says about the principal, the action or the resource. Scope tests never fail. Equality ignores the place; the cases are
/// the nested types, and there are no others.
/// </summary>
public abstract record ScopeConstraint
{
    private protected ScopeConstraint()
    {
    }

    /// <summary>Where the constraint stands, its variable included.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Same case; derived records add their own members. The place does not count.</summary>
    public virtual bool Equals(ScopeConstraint? other) => other is not null && EqualityContract == other.EqualityContract;

    /// <inheritdoc/>
    public override int GetHashCode() => EqualityContract.GetHashCode();

    /// <summary>Leaves the place out of the printed form.</summary>
    protected virtual bool PrintMembers(StringBuilder builder) => false;

    /// <summary><c>principal</c> alone: anything.</summary>
    public sealed record Any : ScopeConstraint;

    /// <summary><c>principal == E</c>.</summary>
    /// <param name="Entity">The one entity.</param>
    public sealed record Equal(EntityUid Entity) : ScopeConstraint;

    /// <summary><c>principal in E</c>: the entity or a descendant of it.</summary>
    /// <param name="Entity">The entity or group.</param>
    public sealed record In(EntityUid Entity) : ScopeConstraint;

    /// <summary><c>action in [E, …]</c>: one of the entities or a descendant of one. For actions only; an empty list matches nothing.</summary>
    public sealed record InSet : ScopeConstraint
    {
        /// <summary>Creates the constraint from its entities.</summary>
        public InSet(IEnumerable<EntityUid> entities) => Entities = ValueList<EntityUid>.From(entities);

        /// <summary>The entities or groups, in the order of the text; compared by content.</summary>
        public IReadOnlyList<EntityUid> Entities { get; }
    }

    /// <summary><c>principal is T</c>.</summary>
    /// <param name="EntityType">The type with its namespace.</param>
    public sealed record Is(string EntityType) : ScopeConstraint;

    /// <summary><c>principal is T in E</c>.</summary>
    /// <param name="EntityType">The type with its namespace.</param>
    /// <param name="Entity">The entity or group.</param>
    public sealed record IsIn(string EntityType, EntityUid Entity) : ScopeConstraint;
}
