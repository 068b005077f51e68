using Governance.Cedar;

namespace Governance;

/// <summary>A set of resources: those of a type, those within an entity, or those of a type within an entity.</summary>
/// <remarks>Written as Cedar: <c>resource is Type</c>, <c>resource in Entity</c>, <c>resource is Type in Entity</c>. Equal when both parts are equal. At least one part is needed; a model says where none is given.</remarks>
public sealed record ResourceScope
{
    /// <summary>The Cedar entity type that a resource must have; <see langword="null"/> for any.</summary>
    public string? Type { get; init; }

    /// <summary>The entity that a resource must be, or belong to; <see langword="null"/> for any.</summary>
    public EntityUid? Within { get; init; }

    /// <summary>Whether a resource lies in the scope. A scope without parts holds nothing: it fails closed.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="entities">What belongs to what.</param>
    public bool Covers(EntityUid resource, EntityStore entities)
    {
        ArgumentNullException.ThrowIfNull(entities);
        return (Type is not null || Within is not null)
            && (Type is null || string.Equals(Type, resource.Type, StringComparison.Ordinal))
            && (Within is not { } whole || entities.IsDescendantOrSelf(resource, whole));
    }

    /// <summary>Whether every resource of this scope lies in another, whatever belongs to what: only what the texts themselves show.</summary>
    /// <param name="other">The other scope.</param>
    public bool IsWithin(ResourceScope other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (other.Type is not null || other.Within is not null)
            && (other.Type is null || other.Type == Type)
            && (other.Within is null || other.Within == Within);
    }
}
