using Governance.Approvals;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Checks what units say of protocols by what stands there itself: references, numbers, nothing twice.</summary>
internal static class AdaptationChecks
{
    private const string File = ProtocolChecks.File;

    public static void Run(ValueList<ProtocolAdaptation> adaptations, ModelIds known, ModelFindings findings)
    {
        var first = new Dictionary<(ProtocolId, UnitId), int>();
        for (var i = 0; i < adaptations.Count; i++)
        {
            var (local, path) = (adaptations[i], $"$.adaptations[{i}]");
            findings.Exists(File, $"{path}.protocol", local.Protocol, known.Protocols, ThresholdWords.NoProtocol);
            findings.Exists(File, $"{path}.unit", local.Unit, known.Units, ModelWords.NoUnit);
            if (!first.TryAdd((local.Protocol, local.Unit), i))
            {
                findings.Error(
                    File, path, DiagnosticIds.Contradiction, AdaptationWords.Twice(local), ModelWords.FirstAt($"$.adaptations[{first[(local.Protocol, local.Unit)]}]"));
            }

            if (local is { Steps.IsEmpty: true, AdditionalSteps.IsEmpty: true, ApprovalLifetime: null })
            {
                findings.Error(File, path, DiagnosticIds.OutOfRange, AdaptationWords.SaysNothing);
            }

            if (local.ApprovalLifetime <= Duration.Zero)
            {
                findings.Error(File, $"{path}.approvalLifetime", DiagnosticIds.OutOfRange, ProtocolWords.LifetimeRange);
            }

            Steps(local.Steps, $"{path}.steps", known, findings);
            for (var j = 0; j < local.AdditionalSteps.Count; j++)
            {
                // There are steps before it, to run with: those from above.
                ProtocolStepChecks.Run(local.AdditionalSteps[j], position: j + 1, $"{path}.additionalSteps[{j}]", known, findings);
            }
        }
    }

    private static void Steps(ValueList<StepAdaptation> steps, string path, ModelIds known, ModelFindings findings)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < steps.Count; i++)
        {
            var (step, at) = (steps[i], $"{path}[{i}]");
            if (!first.TryAdd(step.Step, i))
            {
                findings.Error(File, $"{at}.step", DiagnosticIds.Contradiction, AdaptationWords.StepTwice(step.Step), ModelWords.FirstAt($"{path}[{first[step.Step]}]"));
            }

            if (step.Quorum < 1)
            {
                findings.Error(File, $"{at}.quorum", DiagnosticIds.OutOfRange, ModelWords.StepQuorumHelp);
            }

            if (step.RequiredWeight < 1)
            {
                findings.Error(File, $"{at}.requiredWeight", DiagnosticIds.OutOfRange, ProtocolWords.WeightRange);
            }

            if (step.Deadline <= Duration.Zero)
            {
                findings.Error(File, $"{at}.deadline", DiagnosticIds.OutOfRange, ModelWords.DeadlineRange);
            }

            for (var j = 0; j < step.VetoHolders.Count; j++)
            {
                findings.Party(File, $"{at}.vetoHolders[{j}]", step.VetoHolders[j], known);
            }
        }
    }
}
