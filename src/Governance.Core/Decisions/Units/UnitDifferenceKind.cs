namespace Governance.Decisions;

/// <summary>In what a unit differs from the unit above it.</summary>
public enum UnitDifferenceKind
{
    /// <summary>A validation protocol is stricter (<see cref="Governance.Approvals.ProtocolAdaptation"/>).</summary>
    Protocol,

    /// <summary>A policy holds in the unit alone.</summary>
    Policy,

    /// <summary>The unit says itself who has a part in a decision.</summary>
    Responsibility,

    /// <summary>Other people fill a role by which protocols vote, or nobody does.</summary>
    Role,

    /// <summary>Amount thresholds hold here and not above.</summary>
    Threshold,

    /// <summary>What was delegated here alone may be used in the hours of a calendar only.</summary>
    Calendar,
}
