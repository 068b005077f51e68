namespace Governance.Agents;

/// <summary>The agents of an organisation, the rules of their careers and what is recorded of them: the content of <c>agents.json</c>.</summary>
public sealed record AgentRegister
{
    /// <summary>The agents.</summary>
    public required ValueList<Agent> Agents { get; init; }

    /// <summary>The rules of their careers; <see langword="null"/> for the defaults of <see cref="CareerRules"/>.</summary>
    public CareerRules? Rules { get; init; }

    /// <summary>What was done with them, from the oldest: this list only grows.</summary>
    public ValueList<AgentEvent> Events { get; init; }

    /// <summary>How their work turned out.</summary>
    public ValueList<TrialRecord> Trials { get; init; }

    /// <summary>What went wrong.</summary>
    public ValueList<Incident> Incidents { get; init; }

    /// <summary>What they reached in the KPIs of their mandates.</summary>
    public ValueList<Appraisal> Appraisals { get; init; }
}
