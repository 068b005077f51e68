namespace Governance.Cedar;

/// <summary>One combination that a schema allows: the types of principal and resource, and the action.</summary>
internal sealed record RequestEnvironment(EntityReferenceType Principal, SchemaAction Action, EntityReferenceType Resource)
{
    public static IEnumerable<RequestEnvironment> All(CedarSchema schema) =>
        from action in schema.Actions
        from principal in action.PrincipalTypes
        from resource in action.ResourceTypes
        select new RequestEnvironment(new EntityReferenceType(principal), action, new EntityReferenceType(resource));
}
