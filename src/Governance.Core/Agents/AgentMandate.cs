namespace Governance.Agents;

/// <summary>What an agent is there for: its job description. Whatever it does not name, the agent does not do.</summary>
public sealed record AgentMandate
{
    /// <summary>The task, in a sentence.</summary>
    public required LocalizedText Task { get; init; }

    /// <summary>The decision types that it may take part in, or groups of them; at least one.</summary>
    public required ValueList<DecisionTypeId> DecisionTypes { get; init; }

    /// <summary>The decision types, or groups, that it must leave alone, though <see cref="DecisionTypes"/> covers them; none unless given.</summary>
    public ValueList<DecisionTypeId> Prohibitions { get; init; }

    /// <summary>The KPIs by which its work is judged; none unless given.</summary>
    public ValueList<KpiBound> Kpis { get; init; }
}
