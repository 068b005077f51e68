namespace Governance.Cedar;

/// <summary>One combination that a schema allows: the types of principal and resource, and the action.</summary>
/// <remarks>Where the schema says only a part, the resource is null: nothing is known of it, nor of which action it is.</remarks>
internal sealed record RequestEnvironment(EntityReferenceType Principal, SchemaAction Action, EntityReferenceType? Resource)
{
    public RecordType Context { get; } = Resource is null ? new RecordType(Action.Context.Attributes, isOpen: true) : Action.Context;

    public bool IsPartial => Resource is null;

    public static IEnumerable<RequestEnvironment> All(CedarSchema schema) =>
        from action in schema.Actions
        from principal in action.PrincipalTypes
        from resource in action.ResourceTypes
        select new RequestEnvironment(new EntityReferenceType(principal), action, new EntityReferenceType(resource));

    public static IEnumerable<RequestEnvironment> OfPart(CedarSchema schema) =>
        from action in schema.Actions
        from principal in action.PrincipalTypes
        select new RequestEnvironment(new EntityReferenceType(principal), action, Resource: null);
}
