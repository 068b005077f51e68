namespace Governance.Cedar;

/// <summary>What a schema text declares.</summary>
public enum SchemaDeclarationKind
{
    /// <summary>An entity type.</summary>
    EntityType,

    /// <summary>A common type: a name for a type.</summary>
    CommonType,

    /// <summary>An action, or a group of actions.</summary>
    Action,
}
