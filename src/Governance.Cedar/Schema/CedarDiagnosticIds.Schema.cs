namespace Governance.Cedar;

// Schemas: 301–399.
public static partial class CedarDiagnosticIds
{
    /// <summary>Something else than a declaration where a declaration must stand.</summary>
    public const string SchemaDeclaration = "CEDAR301";

    /// <summary>The same name declared twice.</summary>
    public const string RepeatedDeclaration = "CEDAR302";

    /// <summary>A name that schemas may not declare.</summary>
    public const string ReservedDeclaration = "CEDAR303";

    /// <summary>A type that nothing declares.</summary>
    public const string UndeclaredType = "CEDAR304";

    /// <summary>An action that nothing declares, used as a group.</summary>
    public const string UndeclaredAction = "CEDAR305";

    /// <summary>A declaration that hides one outside of all namespaces (RFC 70).</summary>
    public const string Shadowing = "CEDAR306";

    /// <summary>A common type that contains itself.</summary>
    public const string CommonTypeCycle = "CEDAR307";

    /// <summary>An action that is its own group.</summary>
    public const string ActionCycle = "CEDAR308";

    /// <summary>Attributes or a context that are not a record.</summary>
    public const string RecordExpected = "CEDAR309";

    /// <summary>An <c>appliesTo</c> without a principal or a resource, or with one of its parts twice.</summary>
    public const string AppliesTo = "CEDAR310";

    /// <summary>An enumerated entity type without ids.</summary>
    public const string EmptyEnumeration = "CEDAR311";

    /// <summary>Something that older or experimental schemas have and this library does not.</summary>
    public const string UnsupportedSchemaFeature = "CEDAR312";

    /// <summary>A declaration that hides a built-in type in its namespace; a warning.</summary>
    public const string BuiltInHidden = "CEDAR313";

    /// <summary>The text is not well-formed JSON or UTF-8.</summary>
    public const string MalformedJson = "CEDAR320";

    /// <summary>A JSON value of another kind than a schema has here.</summary>
    public const string JsonShape = "CEDAR321";

    /// <summary>A JSON property that a schema does not have here.</summary>
    public const string UnknownProperty = "CEDAR322";

    /// <summary>A JSON property that a schema must have here.</summary>
    public const string MissingProperty = "CEDAR323";

    /// <summary>The same JSON property twice.</summary>
    public const string RepeatedProperty = "CEDAR324";

    /// <summary>A JSON string that is not the name of a type or a namespace.</summary>
    public const string InvalidName = "CEDAR325";
}
