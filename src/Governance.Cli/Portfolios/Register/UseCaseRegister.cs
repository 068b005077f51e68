using Governance.Decisions;
using NodaTime;

namespace Governance.Cli.Portfolios;

/// <summary>The register of use cases at an instant.</summary>
/// <param name="At">The instant.</param>
/// <param name="UseCases">The use cases by stage; at one stage, in the order of the file.</param>
/// <param name="ShadowUses">The declared uses that no use case covers.</param>
internal sealed record UseCaseRegister(Instant At, IReadOnlyList<UseCaseStanding> UseCases, IReadOnlyList<PortfolioFinding> ShadowUses)
{
    /// <summary>How many findings there are in all.</summary>
    public int Findings => UseCases.Sum(one => one.Findings.Count) + ShadowUses.Count;

    /// <summary>The register of a model.</summary>
    public static UseCaseRegister Of(GovernanceModel model, Instant at)
    {
        var findings = model.FindPortfolioFindings(at);
        return new(
            at,
            [.. model.Parts.Portfolio.UseCases.OrderBy(useCase => useCase.Stage).Select(useCase => UseCaseStanding.Of(useCase, model, findings, at))],
            [.. findings.Where(finding => finding.DeclaredUse is not null)]);
    }
}
