namespace Governance.Cedar;

// Conformance of entities, requests and contexts to a schema: 501–599.
public static partial class CedarDiagnosticIds
{
    /// <summary>A value of another type than the schema declares.</summary>
    public const string ValueType = "CEDAR501";

    /// <summary>A required attribute is absent.</summary>
    public const string MissingRequired = "CEDAR502";

    /// <summary>An attribute that the schema does not declare.</summary>
    public const string UndeclaredAttribute = "CEDAR503";

    /// <summary>A parent of a type that the schema does not allow.</summary>
    public const string ParentType = "CEDAR504";

    /// <summary>Tags on an entity whose type has none.</summary>
    public const string UndeclaredTags = "CEDAR505";

    /// <summary>An entity of a type that the schema does not declare.</summary>
    public const string UndeclaredEntityType = "CEDAR506";

    /// <summary>An id that the enumerated entity type does not have.</summary>
    public const string UndeclaredEnumerationId = "CEDAR507";

    /// <summary>An action that the schema does not declare.</summary>
    public const string UndeclaredActionEntity = "CEDAR508";

    /// <summary>An action entity that differs from its declaration.</summary>
    public const string ActionMismatch = "CEDAR509";

    /// <summary>A principal of a type that the action does not apply to.</summary>
    public const string PrincipalType = "CEDAR510";

    /// <summary>A resource of a type that the action does not apply to.</summary>
    public const string ResourceType = "CEDAR511";
}
