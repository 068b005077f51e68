using Governance.Approvals;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Checks <c>protocols.json</c>: ids, voters, quorums, deadlines.</summary>
internal static class ProtocolChecks
{
    private const string File = "protocols.json";

    public static void Run(ProtocolCatalogue catalogue, ModelIds known, ModelFindings findings)
    {
        findings.Unique(File, "protocols", catalogue.Protocols.Select(p => p.Id));
        findings.Unique(File, "obligations", catalogue.Obligations.Select(o => o.Id));
        for (var i = 0; i < catalogue.Protocols.Count; i++)
        {
            var steps = catalogue.Protocols[i].Steps;
            findings.NotEmpty(File, $"$.protocols[{i}].steps", steps.Count);
            for (var j = 0; j < steps.Count; j++)
            {
                Step(steps[j], $"$.protocols[{i}].steps[{j}]", known, findings);
            }
        }
    }

    private static void Step(ValidationStep step, string path, ModelIds known, ModelFindings findings)
    {
        findings.NotEmpty(File, $"{path}.voters", step.Voters.Count);
        for (var i = 0; i < step.Voters.Count; i++)
        {
            findings.Party(File, $"{path}.voters[{i}]", step.Voters[i], known);
        }

        if (step.Quorum < 1)
        {
            findings.Error(File, $"{path}.quorum", DiagnosticIds.OutOfRange, ModelWords.StepQuorumHelp);
        }

        if (step.Deadline <= Duration.Zero)
        {
            findings.Error(File, $"{path}.deadline", DiagnosticIds.OutOfRange, ModelWords.DeadlineRange);
        }
    }
}
