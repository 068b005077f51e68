using Governance.Cedar;

namespace Governance.Serialization;

/// <summary>A Cedar entity as it is written, under Cedar's own names.</summary>
internal sealed record EntityFields
{
    public required EntityUid Uid { get; init; }

    public required CedarRecord Attrs { get; init; }

    public required ValueList<EntityUid> Parents { get; init; }

    public CedarRecord? Tags { get; init; }

    public static EntityFields Of(Entity entity) => new()
    {
        Uid = entity.Uid,
        Attrs = entity.Attributes,
        Parents = entity.Parents.ToValueList(),
        Tags = entity.Tags.Count == 0 ? null : entity.Tags,
    };

    public Entity ToEntity() => new(Uid, Attrs, [.. Parents]) { Tags = Tags ?? CedarRecord.Empty };
}
