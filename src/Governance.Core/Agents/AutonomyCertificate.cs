using NodaTime;

namespace Governance.Agents;

/// <summary>A body's finding of how far an agent may act at most, in one environment and for a time.</summary>
/// <remarks>
/// The idea of a certificate that prescribes the maximum level is from Feng, McDonald and Zhang, “Levels of Autonomy for AI Agents” (2025).
/// A certificate that is missing, not yet or no longer valid, or issued for another model leaves the agent at <see cref="UncertifiedCeiling"/>.
/// </remarks>
public sealed record AutonomyCertificate
{
    /// <summary>The highest level of an agent without a certificate in force: advice, since a human then decides and executes.</summary>
    public const AutonomyLevel UncertifiedCeiling = AutonomyLevel.Advise;

    /// <summary>The highest level that the agent can have.</summary>
    public required AutonomyLevel Ceiling { get; init; }

    /// <summary>The body that issued it.</summary>
    public required BodyId IssuedBy { get; init; }

    /// <summary>The model that was examined; on any other the certificate is void.</summary>
    public required ModelFingerprint Environment { get; init; }

    /// <summary>The first instant of validity.</summary>
    public required Instant ValidFrom { get; init; }

    /// <summary>The instant at which validity ends.</summary>
    public required Instant ValidUntil { get; init; }

    /// <summary>Whether it holds for a model at an instant: from <see cref="ValidFrom"/> on, before <see cref="ValidUntil"/>.</summary>
    /// <param name="model">What the agent runs on.</param>
    /// <param name="at">The instant.</param>
    public bool IsInForce(ModelFingerprint model, Instant at) => ValidFrom <= at && at < ValidUntil && Environment == model;
}
