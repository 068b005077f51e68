using NodaTime;

namespace Governance.Agents;

/// <summary>A body's finding of how far an agent may act at most, in one kind of decision, one unit and one environment, and for a time.</summary>
/// <remarks>
/// <para>The idea of a certificate that prescribes the maximum level for a specification and an operating environment is from Feng, McDonald and Zhang,
/// “Levels of Autonomy for AI Agents” (2025). One that is not yet or no longer valid, or was issued for another environment, is void: without one the agent
/// is at <see cref="UncertifiedCeiling"/>.</para>
/// <para>Of several that cover an act, the one of the nearest unit counts; of these the one of the nearest decision type; of these the one issued last. When it
/// expires the next one counts, but for no more than the expired one left: time alone raises nobody.</para>
/// <para>A change of the environment makes every certificate of before void, even when the agent returns to it: a body renews it then.</para>
/// </remarks>
public sealed record AutonomyCertificate
{
    /// <summary>The highest level of an agent without a certificate in force: advice, since a human then decides and executes.</summary>
    public const AutonomyLevel UncertifiedCeiling = AutonomyLevel.Advise;

    /// <summary>The id, unique among the certificates of all agents.</summary>
    public required CertificateId Id { get; init; }

    /// <summary>The decision type, or a group.</summary>
    public required DecisionTypeId DecisionType { get; init; }

    /// <summary>The unit, the units below included: that of the agent, or one below.</summary>
    public required UnitId Unit { get; init; }

    /// <summary>The highest level that the agent can have; at least <see cref="UncertifiedCeiling"/>, which a demotion takes away and no certificate.</summary>
    public required AutonomyLevel Ceiling { get; init; }

    /// <summary>The body that issued it: of a unit that holds <see cref="Unit"/>, and with the right to certify up to <see cref="Ceiling"/>.</summary>
    public required BodyId IssuedBy { get; init; }

    /// <summary>The instant at which it was issued. Demotions and incidents from then on limit it; earlier ones were known to the body.</summary>
    public required Instant IssuedAt { get; init; }

    /// <summary>The environment that was examined; in any other the certificate is void.</summary>
    public required AgentEnvironment Environment { get; init; }

    /// <summary>The first instant of validity.</summary>
    public required Instant ValidFrom { get; init; }

    /// <summary>The instant at which validity ends.</summary>
    public required Instant ValidUntil { get; init; }

    /// <summary>Who accepted the risk, and when the kill switch was tested: needed for <see cref="AutonomyLevel.ActMonitored"/>; <see langword="null"/> otherwise.</summary>
    public RiskAcceptance? RiskAcceptance { get; init; }

    /// <summary>Whether it is valid at an instant: from <see cref="ValidFrom"/> on, before <see cref="ValidUntil"/>.</summary>
    /// <param name="at">The instant.</param>
    public bool IsValid(Instant at) => ValidFrom <= at && at < ValidUntil;

    /// <summary>Whether it holds for an agent at an instant, as far as the agent itself says: it was issued, is valid, and the agent works in the environment. Of what happened meanwhile its history tells.</summary>
    /// <param name="agent">The agent.</param>
    /// <param name="at">The instant.</param>
    public bool IsInForce(Agent agent, Instant at)
    {
        ArgumentNullException.ThrowIfNull(agent);
        return IssuedAt <= at && IsValid(at) && Environment.Model == agent.Model && agent.WorksIn(Environment);
    }
}
