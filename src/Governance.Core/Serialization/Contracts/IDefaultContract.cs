namespace Governance.Serialization;

/// <summary>What the writer knows of a type of values: which of them says nothing, so that it goes unwritten where a property may be left out.</summary>
internal interface IDefaultContract
{
    /// <summary>Whether a value of this type is the one that a record has when it is told nothing.</summary>
    bool IsDefault(object value);
}
