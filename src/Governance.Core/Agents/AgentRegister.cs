namespace Governance.Agents;

/// <summary>The agents of an organisation: the content of <c>agents.json</c>.</summary>
public sealed record AgentRegister
{
    /// <summary>The agents.</summary>
    public required ValueList<Agent> Agents { get; init; }
}
