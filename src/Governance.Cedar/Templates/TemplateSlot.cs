namespace Governance.Cedar;

/// <summary>What a <see cref="PolicyTemplate"/> leaves open. There are no other slots, and they stand in the scope only.</summary>
public enum TemplateSlot
{
    /// <summary><c>?principal</c>, in the scope of the principal.</summary>
    Principal,

    /// <summary><c>?resource</c>, in the scope of the resource.</summary>
    Resource,
}
