using Governance.Organization;

namespace Governance.Decisions;

/// <summary>Checks the responsibility matrix: references, one accountable, and nobody named where another part already includes theirs.</summary>
internal static class ResponsibilityChecks
{
    private const string File = "organization.json";

    public static void Run(ValueList<ResponsibilityAssignment> assignments, ModelIds known, ModelFindings findings)
    {
        var seen = new HashSet<(DecisionTypeId, UnitId)>();
        for (var i = 0; i < assignments.Count; i++)
        {
            var (assignment, path) = (assignments[i], $"$.responsibilities[{i}]");
            findings.Exists(File, $"{path}.decisionType", assignment.DecisionType, known.DecisionTypes, ModelWords.NoDecisionType);
            findings.Exists(File, $"{path}.unit", assignment.Unit, known.Units, ModelWords.NoUnit);
            findings.Party(File, $"{path}.accountable", assignment.Accountable, known);
            Parties($"{path}.responsible", assignment.Responsible, agentAllowed: true, known, findings);
            Parties($"{path}.consulted", assignment.Consulted, agentAllowed: false, known, findings);
            Parties($"{path}.informed", assignment.Informed, agentAllowed: false, known, findings);
            if (!seen.Add((assignment.DecisionType, assignment.Unit)))
            {
                findings.Error(File, path, DiagnosticIds.Contradiction, ModelWords.DuplicateResponsibility, ModelWords.OneAccountable);
            }

            Overlaps(assignment, path, findings);
        }
    }

    private static void Parties(string path, ValueList<PartyReference> parties, bool agentAllowed, ModelIds known, ModelFindings findings)
    {
        var first = new Dictionary<PartyReference, int>();
        for (var i = 0; i < parties.Count; i++)
        {
            findings.Party(File, $"{path}[{i}]", parties[i], known, agentAllowed);
            if (!first.TryAdd(parties[i], i))
            {
                findings.Warning(
                    File, $"{path}[{i}]", DiagnosticIds.Repetition, OrganizationWords.NamedTwice(parties[i]), ModelWords.FirstAt($"{path}[{first[parties[i]]}]"));
            }
        }
    }

    /// <summary>Whoever answers for a decision is heard and told anyway, and whoever is heard before it is told.</summary>
    private static void Overlaps(ResponsibilityAssignment assignment, string path, ModelFindings findings)
    {
        for (var i = 0; i < assignment.Consulted.Count; i++)
        {
            if (assignment.Consulted[i] == assignment.Accountable)
            {
                findings.Warning(File, $"{path}.consulted[{i}]", DiagnosticIds.Repetition, OrganizationWords.AccountableAnyway(assignment.Accountable));
            }
        }

        var consulted = assignment.Consulted.ToHashSet();
        for (var i = 0; i < assignment.Informed.Count; i++)
        {
            var party = assignment.Informed[i];
            if (party == assignment.Accountable)
            {
                findings.Warning(File, $"{path}.informed[{i}]", DiagnosticIds.Repetition, OrganizationWords.AccountableAnyway(party));
            }
            else if (consulted.Contains(party))
            {
                findings.Warning(File, $"{path}.informed[{i}]", DiagnosticIds.Repetition, OrganizationWords.ConsultedAnyway(party));
            }
        }
    }
}
