namespace Governance.Runtime;

/// <summary>How something differs between two models.</summary>
public enum ModelChangeKind
{
    /// <summary>Only the later model has it.</summary>
    Added,

    /// <summary>Only the earlier model has it.</summary>
    Removed,

    /// <summary>Both models have it, with another content.</summary>
    Changed,
}
