using Governance.Cli.Careers;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>A certificate in the words of <c>agents.json</c>, and what has come of it.</summary>
internal sealed record CertificateJson
{
    public required string Id { get; init; }

    public required string DecisionType { get; init; }

    public required string Unit { get; init; }

    public required string Ceiling { get; init; }

    public required string IssuedBy { get; init; }

    public required string IssuedAt { get; init; }

    public required EnvironmentJson Environment { get; init; }

    public required string ValidFrom { get; init; }

    public required string ValidUntil { get; init; }

    public required RiskAcceptanceJson? RiskAcceptance { get; init; }

    public required bool InForce { get; init; }

    /// <summary>Why it is not in force.</summary>
    public required TextJson? Problem { get; init; }

    /// <summary>The certificate that counts instead for the same decisions and unit.</summary>
    public required string? ReplacedBy { get; init; }

    /// <summary>What demotions and incidents leave of it; <see langword="null"/> when it does not count.</summary>
    public required string? Level { get; init; }

    public required CareerLimitJson? LimitedBy { get; init; }

    public static CertificateJson Of(CertificateStanding standing) => new()
    {
        Id = standing.Certificate.Id.Value,
        DecisionType = standing.Certificate.DecisionType.Value,
        Unit = standing.Certificate.Unit.Value,
        Ceiling = standing.Certificate.Ceiling.Name,
        IssuedBy = standing.Certificate.IssuedBy.Value,
        IssuedAt = InstantPattern.ExtendedIso.Format(standing.Certificate.IssuedAt),
        Environment = EnvironmentJson.Of(standing.Certificate.Environment),
        ValidFrom = InstantPattern.ExtendedIso.Format(standing.Certificate.ValidFrom),
        ValidUntil = InstantPattern.ExtendedIso.Format(standing.Certificate.ValidUntil),
        RiskAcceptance = RiskAcceptanceJson.Of(standing.Certificate.RiskAcceptance),
        InForce = standing.Problem is null,
        Problem = TextJson.Of(standing.Problem),
        ReplacedBy = standing.ReplacedBy?.Value,
        Level = standing.Level?.Name,
        LimitedBy = CareerLimitJson.Of(standing.LimitedBy),
    };
}
