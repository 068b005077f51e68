namespace Governance.Auditing;

/// <summary>What is checked of an audit trail.</summary>
public enum AuditCheck
{
    /// <summary>Entries are numbered one after the other.</summary>
    Sequence,

    /// <summary>An entry names the digest of the entry before it.</summary>
    Link,

    /// <summary>An entry has the digest of what it says.</summary>
    Digest,

    /// <summary>The trail passes through every head that was noted elsewhere.</summary>
    NotedHead,
}
