using Governance.Approvals;
using Governance.Organization;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Holds what units say of protocols against what is above them: stricter in everything, of steps that are there. Needs an organisation that holds together.</summary>
/// <remarks>What is looser has no effect; it is an error all the same, since its author meant something that does not happen.</remarks>
internal static class StrictnessChecks
{
    private const string File = ProtocolChecks.File;

    public static void Run(ValueList<ProtocolAdaptation> adaptations, UnitProtocols protocols, ModelFindings findings)
    {
        for (var i = 0; i < adaptations.Count; i++)
        {
            var (local, path) = (adaptations[i], $"$.adaptations[{i}]");
            var above = protocols.Above(local.Protocol, local.Unit);
            if (local.ApprovalLifetime is { } lifetime)
            {
                Shorter(lifetime, ProtocolTightening.LifetimeOf(above), $"{path}.approvalLifetime", findings);
            }

            for (var j = 0; j < local.Steps.Count; j++)
            {
                Step(local.Steps[j], above, $"{path}.steps[{j}]", findings);
            }

            Names(local, above, path, findings);
        }
    }

    /// <summary>The step above that an adaptation is of; <see langword="null"/> unless it is exactly one.</summary>
    public static ValidationStep? StepOf(StepAdaptation local, ValidationProtocol above) =>
        above.Steps.Where(step => ProtocolTightening.Concerns(local, step)).ToArray() is [var only] ? only : null;

    private static void Step(StepAdaptation local, ValidationProtocol above, string path, ModelFindings findings)
    {
        if (StepOf(local, above) is { } step)
        {
            Tighter(local, step, path, findings);
        }
        else if (above.Steps.Any(one => ProtocolTightening.Concerns(local, one)))
        {
            findings.Error(File, $"{path}.step", DiagnosticIds.Contradiction, AdaptationWords.Ambiguous(local.Step), AdaptationWords.AmbiguousHelp);
        }
        else
        {
            findings.Error(
                File, $"{path}.step", DiagnosticIds.DanglingReference, AdaptationWords.NoStep(above.Id, local.Step),
                findings.Hint(local.Step, above.Steps.Select(one => one.Name.En)) ?? AdaptationWords.StepsAre(above));
        }
    }

    private static void Tighter(StepAdaptation local, ValidationStep above, string path, ModelFindings findings)
    {
        Greater(local.Quorum, above.Quorum, $"{path}.quorum", findings);
        Greater(local.RequiredWeight, above.RequiredWeight ?? 0, $"{path}.requiredWeight", findings);
        if (local.Deadline is { } deadline)
        {
            Shorter(deadline, above.Escalation.Aggregate(above.Deadline, (sum, level) => Sum(sum, level.Deadline)), $"{path}.deadline", findings);
        }

        for (var i = 0; i < local.VetoHolders.Count; i++)
        {
            if (above.VetoHolders.Contains(local.VetoHolders[i]) || local.VetoHolders.Take(i).Contains(local.VetoHolders[i]))
            {
                Already($"{path}.vetoHolders[{i}]", findings);
            }
        }

        if (local.RequesterMayNotVote && !above.RequesterMayVote)
        {
            Already($"{path}.requesterMayNotVote", findings);
        }

        if (local.EarlierVotersMayNotVote && !above.EarlierVotersMayVote)
        {
            Already($"{path}.earlierVotersMayNotVote", findings);
        }

        if (local == new StepAdaptation { Step = local.Step })
        {
            findings.Error(File, path, DiagnosticIds.OutOfRange, AdaptationWords.SaysNothing);
        }
    }

    private static void Greater(int? local, int above, string path, ModelFindings findings)
    {
        if (local < above)
        {
            findings.Error(File, path, DiagnosticIds.LooserRule, AdaptationWords.LessThanAbove(local.GetValueOrDefault(), above), AdaptationWords.LooserHelp);
        }
        else if (local == above)
        {
            Already(path, findings);
        }
    }

    private static void Shorter(Duration local, Duration above, string path, ModelFindings findings)
    {
        if (local > above)
        {
            findings.Error(File, path, DiagnosticIds.LooserRule, AdaptationWords.LongerThanAbove(above), AdaptationWords.LooserHelp);
        }
        else if (local == above)
        {
            Already(path, findings);
        }
    }

    /// <summary>Lower units speak of steps by their names.</summary>
    private static void Names(ProtocolAdaptation local, ValidationProtocol above, string path, ModelFindings findings)
    {
        var taken = above.Steps.Select(step => step.Name.En).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < local.AdditionalSteps.Count; i++)
        {
            if (!taken.Add(local.AdditionalSteps[i].Name.En))
            {
                findings.Error(File, $"{path}.additionalSteps[{i}].name", DiagnosticIds.Contradiction, AdaptationWords.NameTaken(local.AdditionalSteps[i].Name.En));
            }
        }
    }

    private static void Already(string path, ModelFindings findings) => findings.Warning(File, path, DiagnosticIds.Repetition, AdaptationWords.Already);

    /// <summary>A sum that would be longer than any period is the longest one.</summary>
    private static Duration Sum(Duration first, Duration second) => first > Duration.MaxValue - second ? Duration.MaxValue : first + second;
}
