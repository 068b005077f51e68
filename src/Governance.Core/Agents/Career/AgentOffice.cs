namespace Governance.Agents;

/// <summary>The offices that give a person the right to set a transition off.</summary>
[Flags]
public enum AgentOffice
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The owner of the agent.</summary>
    Owner = 1,

    /// <summary>Its deputy owner.</summary>
    Deputy = 2,

    /// <summary>Its technical owner.</summary>
    TechnicalOwner = 4,

    /// <summary>A member of a body with the right to certify agents, in whose name it is done; the body's unit holds that of the agent.</summary>
    BodyMember = 8,
}
