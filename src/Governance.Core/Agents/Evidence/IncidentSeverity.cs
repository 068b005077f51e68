namespace Governance.Agents;

/// <summary>How grave an incident is.</summary>
public enum IncidentSeverity
{
    /// <summary>Little harm; several within a time cost a level.</summary>
    Minor,

    /// <summary>Serious harm: it costs a level at once.</summary>
    Major,

    /// <summary>Grave harm: the agent may only watch, at once and without a vote.</summary>
    Critical,
}
