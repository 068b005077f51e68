namespace Governance.Serialization;

/// <summary>What the check of a text and the writer know of a list.</summary>
internal interface IListContract
{
    /// <summary>The type of the items.</summary>
    Type ItemType { get; }

    /// <summary>Whether a list of this type has no item.</summary>
    bool IsEmpty(object list);
}
