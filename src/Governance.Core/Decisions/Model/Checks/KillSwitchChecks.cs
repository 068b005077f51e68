using Governance.Delegation;

namespace Governance.Decisions;

/// <summary>Checks kill switches: a scope that exists, and a release by others than those who engaged it or own the agent.</summary>
internal static class KillSwitchChecks
{
    private const string File = DelegationChecks.File;

    public static void Run(GovernanceModelParts parts, ModelIds known, ModelFindings findings)
    {
        var switches = parts.Delegations.KillSwitches;
        for (var i = 0; i < switches.Count; i++)
        {
            var (stop, path) = (switches[i], $"$.killSwitches[{i}]");
            findings.Exists(File, $"{path}.engagedBy", stop.EngagedBy, known.People, ModelWords.NoPerson);
            if (stop.Agent is { } agent)
            {
                findings.Exists(File, $"{path}.agent", agent, known.Agents, DelegationWords.NoAgent);
            }

            if (stop.DecisionType is { } type)
            {
                findings.Exists(File, $"{path}.decisionType", type, known.DecisionTypes, ModelWords.NoDecisionType);
            }

            if (stop.Unit is { } unit)
            {
                findings.Exists(File, $"{path}.unit", unit, known.Units, ModelWords.NoUnit);
            }

            if (stop.Release is { } release)
            {
                Release(stop, release, $"{path}.release", parts, known, findings);
            }
        }
    }

    private static void Release(
        KillSwitch stop, KillSwitchRelease release, string path, GovernanceModelParts parts, ModelIds known, ModelFindings findings)
    {
        findings.Exists(File, $"{path}.by", release.By, known.Bodies, ModelWords.NoBody);
        if (release.At <= stop.EngagedAt)
        {
            findings.Error(File, $"{path}.at", DiagnosticIds.EmptyPeriod, DelegationWords.ReleasedBefore);
        }

        if (parts.Organization.Bodies.FirstOrDefault(body => body.Id == release.By) is not { } by)
        {
            return;
        }

        if (by.Chair == stop.EngagedBy)
        {
            findings.Error(File, $"{path}.by", DiagnosticIds.DualControl, DelegationWords.ReleasedByEngager(by), DelegationWords.DualControlHelp);
        }

        if (stop.Agent is { } id && parts.Agents.Agents.FirstOrDefault(agent => agent.Id == id) is { } stopped && stopped.Owner == by.Chair)
        {
            findings.Error(File, $"{path}.by", DiagnosticIds.DualControl, DelegationWords.ReleasedByOwner(by, stopped), DelegationWords.DualControlHelp);
        }
    }
}
