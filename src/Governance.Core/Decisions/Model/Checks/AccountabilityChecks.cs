using Governance.Organization;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Warns where a use case takes a decision for which nobody, or more than one person, would answer: a grant there may be void.</summary>
/// <remarks>Only warnings: a permit may name its own owner, and people come and go. The people who have not left are looked at, whatever the date.</remarks>
internal static class AccountabilityChecks
{
    private const string File = "portfolio.json";

    public static void Run(PortfolioRegister portfolio, OrganizationIndex organization, ModelFindings findings)
    {
        for (var i = 0; i < portfolio.UseCases.Count; i++)
        {
            var useCase = portfolio.UseCases[i];
            for (var j = 0; j < useCase.DecisionTypes.Count; j++)
            {
                foreach (var unit in useCase.Units)
                {
                    Check(useCase.DecisionTypes[j], unit, $"$.useCases[{i}].decisionTypes[{j}]", organization, findings);
                }
            }
        }
    }

    private static void Check(DecisionTypeId type, UnitId unit, string path, OrganizationIndex organization, ModelFindings findings)
    {
        if (organization.Responsibilities.Find(type, unit) is not { } assignment)
        {
            findings.Warning(File, path, DiagnosticIds.NoAccountable, ModelWords.NobodyAnswers(type, unit), ModelWords.NobodyAnswersHelp);
        }
        else if (organization.FindAccountable(assignment.Accountable, unit, Instant.MaxValue).Problem is { } problem)
        {
            findings.Warning(File, path, DiagnosticIds.NoAccountable, ModelWords.NobodyAnswers(type, unit), problem);
        }
    }
}
