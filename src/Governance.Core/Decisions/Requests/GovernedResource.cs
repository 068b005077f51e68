using Governance.Cedar;

namespace Governance.Decisions;

/// <summary>What a request acts on: an entity of the application, as Cedar policies see it.</summary>
/// <remarks>
/// A resource of one of the model's own types (<see cref="ModelEntities.TypeNames"/>) names what the model already knows; it then carries
/// no attributes and no parents, since a request must not overrule the model.
/// </remarks>
public sealed record GovernedResource
{
    /// <summary>Names a resource without attributes.</summary>
    /// <param name="type">The Cedar entity type, such as <c>Claim</c>.</param>
    /// <param name="id">The id within the type.</param>
    /// <exception cref="ArgumentException">The type is not a Cedar type name.</exception>
    public GovernedResource(string type, string id)
    {
        Uid = new EntityUid(type, id);
        IsOfModel = ModelEntities.TypeNames.Contains(type);
    }

    /// <summary>The Cedar identity.</summary>
    public EntityUid Uid { get; }

    /// <summary>Whether it is of one of the model's own types.</summary>
    internal bool IsOfModel { get; }

    /// <summary>The facts about it that policies read as <c>resource.name</c>.</summary>
    public CedarRecord Attributes { get; init; } = CedarRecord.Empty;

    /// <summary>The entities that it belongs to.</summary>
    public ValueList<EntityUid> Parents { get; init; }
}
