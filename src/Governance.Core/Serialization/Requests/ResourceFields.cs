using Governance.Cedar;
using Governance.Decisions;

namespace Governance.Serialization;

/// <summary>A <see cref="GovernedResource"/> as it is written.</summary>
internal sealed record ResourceFields
{
    public required EntityTypeName Type { get; init; }

    public required string Id { get; init; }

    public CedarRecord? Attributes { get; init; }

    public ValueList<EntityUid> Parents { get; init; }

    public static ResourceFields Of(GovernedResource resource) => new()
    {
        Type = new EntityTypeName(resource.Uid.Type),
        Id = resource.Uid.Id,
        Attributes = resource.Attributes.Count == 0 ? null : resource.Attributes,
        Parents = resource.Parents,
    };

    public GovernedResource ToResource() => new(Type.Value, Id) { Attributes = Attributes ?? CedarRecord.Empty, Parents = Parents };
}
