using Governance.Agents;
using Governance.Cli.Chains;
using Governance.Decisions;
using Governance.Organization;
using NodaTime;

namespace Governance.Cli.Careers;

/// <summary>Everything that is known of an agent, as things stand at an instant. What is recorded is whole, whatever the instant.</summary>
internal sealed record AgentFile
{
    public required Agent Agent { get; init; }

    public required Instant At { get; init; }

    public required ValueList<AgentFinding> Findings { get; init; }

    /// <summary>The KPIs of its mandate.</summary>
    public required IReadOnlyList<KpiStanding> Kpis { get; init; }

    public required IReadOnlyList<CertificateStanding> Certificates { get; init; }

    /// <summary>How far it may go in each kind of act that it is there for.</summary>
    public required ValueList<EffectiveAutonomy> Autonomy { get; init; }

    /// <summary>What earns the next level, by decision type and unit; empty while it cannot be promoted.</summary>
    public required IReadOnlyList<PromotionStanding> Promotions { get; init; }

    /// <summary>The chains of delegations that lead to it.</summary>
    public required IReadOnlyList<DecisionChains> Received { get; init; }

    /// <summary>The delegations that it gave.</summary>
    public required IReadOnlyList<GivenDelegation> Given { get; init; }

    public required IReadOnlyList<Incident> Incidents { get; init; }

    public required IReadOnlyList<Appraisal> Appraisals { get; init; }

    public required IReadOnlyList<TrialRecord> Trials { get; init; }

    public required IReadOnlyList<CareerEntry> History { get; init; }

    /// <summary>The chains that lead to it, as a question.</summary>
    public ChainQuestion Chains => new(PartyReference.To(Agent.Id), null, null, At);
}
