namespace Governance.Serialization;

/// <summary>What a JSON value is written as.</summary>
internal enum JsonKind : byte
{
    /// <summary>A value that could not be read; its problem has been reported.</summary>
    Unreadable,
    Object,
    List,
    Text,
    Number,
    Boolean,
    Null,
}
