using Governance.Cedar;

namespace Governance.Serialization;

/// <summary>A <see cref="ResourceScope"/> as it is written.</summary>
internal sealed record ResourceScopeFields
{
    public EntityTypeName? Type { get; init; }

    public EntityUid? Within { get; init; }
}
