namespace Governance.Agents;

/// <summary>What can be done with an agent in its career.</summary>
public enum AgentTransition
{
    /// <summary>Its mandate is approved, and it is set up.</summary>
    Hire,

    /// <summary>It begins to act under approval of each action, with its first certificates.</summary>
    StartProbation,

    /// <summary>Its probation is over.</summary>
    Confirm,

    /// <summary>It is certified one level higher, on evidence.</summary>
    Promote,

    /// <summary>Its certificates are renewed, at no higher level.</summary>
    Recertify,

    /// <summary>It is limited to a lower level, at once.</summary>
    Demote,

    /// <summary>Its review is held, and the next one set.</summary>
    Review,

    /// <summary>It is taken off work, to return.</summary>
    Suspend,

    /// <summary>It is taken off work and cut off, because something is wrong with it.</summary>
    Quarantine,

    /// <summary>It comes back from suspension or quarantine.</summary>
    Resume,

    /// <summary>Another person answers for it.</summary>
    TransferOwner,

    /// <summary>The deputy takes the place of the owner who left.</summary>
    Succeed,

    /// <summary>Its model, tools or classes of data change; certificates for what it worked with before are void.</summary>
    ChangeEnvironment,

    /// <summary>It is dismissed: what was delegated to and by it is revoked, its work is given to somebody, and its exit record is written.</summary>
    Offboard,

    /// <summary>Its file is closed.</summary>
    Retire,
}
