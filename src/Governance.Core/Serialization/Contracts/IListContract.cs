namespace Governance.Serialization;

/// <summary>What the check of a text knows of a list.</summary>
internal interface IListContract : IDefaultContract
{
    /// <summary>The type of the items.</summary>
    Type ItemType { get; }
}
