using Governance.Approvals;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Checks the emergency procedures: references, limits, and that somebody else reviews.</summary>
internal static class EmergencyChecks
{
    private const string File = ProtocolChecks.File;

    public static void Run(ValueList<EmergencyProcedure> emergencies, ModelIds known, ModelFindings findings)
    {
        findings.Unique(File, "emergencies", emergencies.Select(e => e.Id));
        for (var i = 0; i < emergencies.Count; i++)
        {
            References(emergencies[i], $"$.emergencies[{i}]", known, findings);
            Limits(emergencies[i], $"$.emergencies[{i}]", findings);
        }
    }

    /// <summary>Whether somebody could ever review what each of the listed people does: never that person.</summary>
    public static void RunPeople(ValueList<EmergencyProcedure> emergencies, PossibleVoters possible, ModelFindings findings)
    {
        for (var i = 0; i < emergencies.Count; i++)
        {
            var reviewers = emergencies[i].Reviewers.SelectMany(possible.Anywhere).ToHashSet();
            foreach (var person in emergencies[i].People.Distinct())
            {
                if (reviewers.All(reviewer => reviewer == person))
                {
                    findings.Error(
                        File, $"$.emergencies[{i}].reviewers", DiagnosticIds.SelfReview, EmergencyCheckWords.SelfReview(person), EmergencyCheckWords.SelfReviewHelp);
                }
            }
        }
    }

    private static void References(EmergencyProcedure emergency, string path, ModelIds known, ModelFindings findings)
    {
        findings.NotEmpty(File, $"{path}.people", emergency.People.Count);
        findings.AllExist(File, $"{path}.people", emergency.People, known.People, ModelWords.NoPerson);
        findings.NotEmpty(File, $"{path}.decisionTypes", emergency.DecisionTypes.Count);
        findings.AllExist(File, $"{path}.decisionTypes", emergency.DecisionTypes, known.DecisionTypes, ModelWords.NoDecisionType);
        findings.NotEmpty(File, $"{path}.purposes", emergency.Purposes.Count);
        findings.AllExist(File, $"{path}.purposes", emergency.Purposes, known.UseCases, ModelWords.NoUseCase);
        findings.NotEmpty(File, $"{path}.units", emergency.Units.Count);
        findings.AllExist(File, $"{path}.units", emergency.Units, known.Units, ModelWords.NoUnit);
        findings.NotEmpty(File, $"{path}.reviewers", emergency.Reviewers.Count);
        for (var i = 0; i < emergency.Reviewers.Count; i++)
        {
            findings.Party(File, $"{path}.reviewers[{i}]", emergency.Reviewers[i], known);
        }
    }

    private static void Limits(EmergencyProcedure emergency, string path, ModelFindings findings)
    {
        findings.Defined(File, $"{path}.autonomy", emergency.Autonomy);
        if (emergency.Autonomy == AutonomyLevel.None)
        {
            findings.Error(File, $"{path}.autonomy", DiagnosticIds.OutOfRange, EmergencyCheckWords.NoAutonomy);
        }

        if (emergency.AmountLimit is { Amount: <= 0 })
        {
            findings.Error(File, $"{path}.amountLimit.amount", DiagnosticIds.OutOfRange, ModelWords.LimitRange);
        }

        if (emergency.AmountLimit is { Currency.Code.Length: 0 })
        {
            findings.Error(File, $"{path}.amountLimit.currency", DiagnosticIds.InvalidValue, ModelWords.NoCurrency);
        }

        if (emergency.MaximumDuration <= Duration.Zero)
        {
            findings.Error(File, $"{path}.maximumDuration", DiagnosticIds.OutOfRange, EmergencyCheckWords.DurationRange);
        }

        if (emergency.ReviewWithin <= Duration.Zero)
        {
            findings.Error(File, $"{path}.reviewWithin", DiagnosticIds.OutOfRange, EmergencyCheckWords.ReviewRange);
        }
    }
}
