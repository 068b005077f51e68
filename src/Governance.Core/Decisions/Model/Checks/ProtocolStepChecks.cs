using Governance.Approvals;
using Governance.Organization;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Checks a step of a validation protocol by what it says itself: voters, numbers, deadlines, weights, escalation.</summary>
internal static class ProtocolStepChecks
{
    private const string File = ProtocolChecks.File;

    public static void Run(ValidationStep step, int position, string path, ModelIds known, ModelFindings findings)
    {
        Decides(step.Voters, step.Quorum, step.Deadline, path, known, findings);
        if (position == 0 && step.RunsWithPrevious)
        {
            findings.Error(File, $"{path}.runsWithPrevious", DiagnosticIds.Contradiction, ProtocolWords.FirstRunsAlone);
        }

        Weights(step, path, findings);
        for (var i = 0; i < step.VetoHolders.Count; i++)
        {
            findings.Party(File, $"{path}.vetoHolders[{i}]", step.VetoHolders[i], known);
        }

        var before = step.Voters;
        for (var i = 0; i < step.Escalation.Count; i++)
        {
            var (level, at) = (step.Escalation[i], $"{path}.escalation[{i}]");
            Decides(level.Voters, level.Quorum, level.Deadline, at, known, findings);
            if (!level.Voters.IsEmpty && !level.Voters.Except(before).Any())
            {
                findings.Error(File, $"{at}.voters", DiagnosticIds.NobodyNew, ProtocolWords.NobodyNew, ProtocolWords.NobodyNewHelp);
            }

            before = level.Voters;
        }
    }

    private static void Decides(ValueList<PartyReference> voters, int quorum, Duration deadline, string path, ModelIds known, ModelFindings findings)
    {
        findings.NotEmpty(File, $"{path}.voters", voters.Count);
        var first = new Dictionary<PartyReference, int>();
        for (var i = 0; i < voters.Count; i++)
        {
            findings.Party(File, $"{path}.voters[{i}]", voters[i], known);
            if (!first.TryAdd(voters[i], i))
            {
                findings.Warning(
                    File, $"{path}.voters[{i}]", DiagnosticIds.Repetition, OrganizationWords.NamedTwice(voters[i]), ModelWords.FirstAt($"{path}.voters[{first[voters[i]]}]"));
            }
        }

        if (quorum < 1)
        {
            findings.Error(File, $"{path}.quorum", DiagnosticIds.OutOfRange, ModelWords.StepQuorumHelp);
        }

        if (deadline <= Duration.Zero)
        {
            findings.Error(File, $"{path}.deadline", DiagnosticIds.OutOfRange, ModelWords.DeadlineRange);
        }
    }

    private static void Weights(ValidationStep step, string path, ModelFindings findings)
    {
        var first = new Dictionary<PartyReference, int>();
        for (var i = 0; i < step.Weights.Count; i++)
        {
            var (weight, at) = (step.Weights[i], $"{path}.weights[{i}]");
            if (!step.Voters.Contains(weight.Voter))
            {
                findings.Error(
                    File, $"{at}.voter", DiagnosticIds.NotAVoter, ProtocolWords.NotAVoter(weight.Voter),
                    Spelling.Hint(weight.Voter.ToString(), step.Voters.Select(v => v.ToString())) ?? ProtocolWords.NotAVoterHelp);
            }
            else if (!first.TryAdd(weight.Voter, i))
            {
                findings.Error(
                    File, $"{at}.voter", DiagnosticIds.Contradiction, ProtocolWords.GivenTwice(weight.Voter), ModelWords.FirstAt($"{path}.weights[{first[weight.Voter]}]"));
            }

            if (weight.Weight < 1)
            {
                findings.Error(File, $"{at}.weight", DiagnosticIds.OutOfRange, ProtocolWords.WeightRange);
            }
        }

        if (step.RequiredWeight < 1)
        {
            findings.Error(File, $"{path}.requiredWeight", DiagnosticIds.OutOfRange, ProtocolWords.WeightRange);
        }
    }
}
