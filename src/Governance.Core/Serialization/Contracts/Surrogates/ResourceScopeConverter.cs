namespace Governance.Serialization;

/// <summary>A set of resources, whose type is the name of a Cedar entity type.</summary>
internal sealed class ResourceScopeConverter : SurrogateConverter<ResourceScope, ResourceScopeFields>
{
    protected override ResourceScope FromFields(ResourceScopeFields fields) => new() { Type = fields.Type?.Value, Within = fields.Within };

    protected override ResourceScopeFields ToFields(ResourceScope value) => new()
    {
        Type = value.Type is { } type ? new EntityTypeName(type) : null,
        Within = value.Within,
    };
}
