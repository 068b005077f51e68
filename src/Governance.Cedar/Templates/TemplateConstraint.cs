using System.Text;

namespace Governance.Cedar;

/// <summary>
/// What a template's scope says about the principal or the resource: something fixed, or a slot to be filled by an entity. Which slot it is
/// follows from the place. Equality ignores the place in the text; the cases are the nested types, and there are no others.
/// </summary>
public abstract record TemplateConstraint
{
    private protected TemplateConstraint()
    {
    }

    /// <summary>Where the constraint stands, its variable included.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Whether an entity is needed to make a policy of it.</summary>
    public bool HasSlot => this is not Fixed;

    /// <summary>Same case; derived records add their own members. The place does not count.</summary>
    public virtual bool Equals(TemplateConstraint? other) => other is not null && EqualityContract == other.EqualityContract;

    /// <inheritdoc/>
    public override int GetHashCode() => EqualityContract.GetHashCode();

    /// <summary>Leaves the place out of the printed form.</summary>
    protected virtual bool PrintMembers(StringBuilder builder) => false;

    /// <summary>The constraint with its slot filled; <paramref name="value"/> is used only when there is a slot.</summary>
    internal ScopeConstraint Fill(EntityUid? value) => this switch
    {
        Fixed whole => whole.Constraint,
        EqualToSlot => new ScopeConstraint.Equal(value!) { Span = Span },
        InSlot => new ScopeConstraint.In(value!) { Span = Span },
        IsInSlot typed => new ScopeConstraint.IsIn(typed.EntityType, value!) { Span = Span },
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>No slot: the same in every linked policy.</summary>
    /// <param name="Constraint">What the scope says.</param>
    public sealed record Fixed(ScopeConstraint Constraint) : TemplateConstraint;

    /// <summary><c>principal == ?principal</c>.</summary>
    public sealed record EqualToSlot : TemplateConstraint;

    /// <summary><c>principal in ?principal</c>.</summary>
    public sealed record InSlot : TemplateConstraint;

    /// <summary><c>principal is T in ?principal</c>.</summary>
    /// <param name="EntityType">The type with its namespace.</param>
    public sealed record IsInSlot(string EntityType) : TemplateConstraint;
}
