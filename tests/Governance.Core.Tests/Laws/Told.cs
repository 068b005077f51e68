using System.Globalization;
using Governance.Decisions;

namespace Governance.Core.Tests.Laws;

/// <summary>Everything that a decision tells, as one value to compare.</summary>
internal sealed record Told
{
    public static CultureInfo English { get; } = CultureInfo.GetCultureInfo("en-GB");

    public static CultureInfo French { get; } = CultureInfo.GetCultureInfo("fr-CH");

    public required AutonomyLevel Autonomy { get; init; }

    public required DecisionOutcome Outcome { get; init; }

    public required ValueList<Grant> Grants { get; init; }

    public required ValueList<Ceiling> Ceilings { get; init; }

    public required Authority? Authority { get; init; }

    public required ValueList<RequiredValidation> Validations { get; init; }

    public required ValueList<RequiredObligation> Obligations { get; init; }

    public required ValueList<Blocker> Blockers { get; init; }

    public required string Digest { get; init; }

    public required string PolicyVersion { get; init; }

    public required string InEnglish { get; init; }

    public required string InFrench { get; init; }

    public static Told By(Decision decision) => new()
    {
        Autonomy = decision.Autonomy,
        Outcome = decision.Outcome,
        Grants = decision.Grants,
        Ceilings = decision.Ceilings,
        Authority = decision.Authority,
        Validations = decision.Validations,
        Obligations = decision.Obligations,
        Blockers = [.. AutonomyScale.Levels.SelectMany(level => decision.BlockersTo(level))],
        Digest = decision.Digest,
        PolicyVersion = decision.PolicyVersion,
        InEnglish = decision.Explain(English),
        InFrench = decision.Explain(French),
    };
}
