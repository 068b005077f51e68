namespace Governance.Cedar;

/// <summary>
/// One entity with its data and its direct parents; the store closes parents transitively. Immutable. Equal when uid, attributes, tags and
/// the set of parents are equal.
/// </summary>
public sealed record Entity
{
    /// <summary>Describes an entity.</summary>
    /// <param name="uid">Its name.</param>
    /// <param name="attributes">Its attributes.</param>
    /// <param name="parents">Its direct parents; they need not exist.</param>
    public Entity(EntityUid uid, CedarRecord attributes, IReadOnlyList<EntityUid> parents)
    {
        ArgumentNullException.ThrowIfNull(uid);
        ArgumentNullException.ThrowIfNull(attributes);
        ArgumentNullException.ThrowIfNull(parents);
        Uid = uid;
        Attributes = attributes;
        Parents = parents;
    }

    /// <summary>Its name.</summary>
    public EntityUid Uid { get; init; }

    /// <summary>Its attributes, read by <c>.name</c> and asked for by <c>has</c>.</summary>
    public CedarRecord Attributes { get; init; }

    /// <summary>Its direct parents, in the order given.</summary>
    public IReadOnlyList<EntityUid> Parents { get; init => field = ValueList<EntityUid>.From(value); }

    /// <summary>Its tags, read by <c>getTag</c> and asked for by <c>hasTag</c>. The default is none.</summary>
    public CedarRecord Tags { get; init; } = CedarRecord.Empty;

    /// <inheritdoc/>
    public bool Equals(Entity? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Uid == other.Uid && Attributes.Equals(other.Attributes) && Tags.Equals(other.Tags)
            && (Parents.Equals(other.Parents) || Parents.ToHashSet().SetEquals(other.Parents)));

    /// <inheritdoc/>
    public override int GetHashCode() => Uid.GetHashCode();
}
