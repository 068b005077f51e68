namespace Governance;

/// <summary>How far an agent may act alone: an ordered scale on which each step changes the human act that must precede the effect.</summary>
/// <remarks>
/// Values are ordered and stable; comparing them with <c>&lt;</c> and <c>&gt;</c> is meaningful, adding them is not. The default value is
/// <see cref="None"/>, the lowest. A level that sets its own goals (Cloud Security Alliance level 5, ISO/IEC 22989 level 6) cannot be granted and
/// has no value here. Sources and maps to published scales: Cloud Security Alliance, Gartner, IMDA, Feng et al. 2025 (arXiv 2506.12469).
/// </remarks>
public enum AutonomyLevel
{
    /// <summary>Refused: the agent takes no part.</summary>
    None = 0,

    /// <summary>No effect is possible: the agent may watch and prepare.</summary>
    Observe = 1,

    /// <summary>A human decides and executes.</summary>
    Advise = 2,

    /// <summary>A human approves this exact action before it takes effect.</summary>
    ActWithApproval = 3,

    /// <summary>A human approves a plan or batch that covers the action.</summary>
    ActOnPlan = 4,

    /// <summary>Nothing precedes the effect inside machine-checked bounds; outside them the act is escalated.</summary>
    ActWithinBounds = 5,

    /// <summary>Nothing precedes the effect; an executive accepted the risk and the kill switch is tested.</summary>
    ActMonitored = 6,
}
