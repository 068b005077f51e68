namespace Governance.Cedar;

/// <summary>What a name may stand for. The schema syntax leaves it open; JSON can be definite.</summary>
internal enum NamedTypeKind
{
    /// <summary>An entity type or a common type, the built-in types included.</summary>
    EntityOrCommon,

    /// <summary>An entity type.</summary>
    Entity,

    /// <summary>A common type.</summary>
    Common,

    /// <summary>One of the extension types.</summary>
    Extension,

    /// <summary><c>Bool</c>, <c>Long</c> or <c>String</c>.</summary>
    Primitive,
}
