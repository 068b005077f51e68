namespace Governance.Agents;

/// <summary>Where an agent stands in its career.</summary>
public enum AgentStatus
{
    /// <summary>Described, not approved.</summary>
    Draft,

    /// <summary>Approved and being set up: it may watch.</summary>
    Onboarding,

    /// <summary>At work under approval of each action.</summary>
    Probation,

    /// <summary>At work at the level it has earned.</summary>
    Active,

    /// <summary>Taken off work, to return.</summary>
    Suspended,

    /// <summary>Taken off work and cut off, because something is wrong with it.</summary>
    Quarantined,

    /// <summary>Being dismissed: its rights are being revoked.</summary>
    Offboarding,

    /// <summary>Dismissed. Only its record remains.</summary>
    Retired,
}
