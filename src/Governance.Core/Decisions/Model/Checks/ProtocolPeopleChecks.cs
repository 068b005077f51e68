using Governance.Approvals;
using Governance.Organization;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Checks what no unit could ever fulfil: a quorum over the number of people, a weight nobody reaches, a veto nobody can cast.</summary>
internal static class ProtocolPeopleChecks
{
    private const string File = ProtocolChecks.File;

    public static void Run(ValueList<ValidationProtocol> protocols, PossibleVoters possible, OrganizationIndex organization, ModelFindings findings)
    {
        for (var i = 0; i < protocols.Count; i++)
        {
            for (var j = 0; j < protocols[i].Steps.Count; j++)
            {
                Step(protocols[i].Steps[j], $"$.protocols[{i}].steps[{j}]", possible, organization, findings);
            }
        }
    }

    private static void Step(ValidationStep step, string path, PossibleVoters possible, OrganizationIndex organization, ModelFindings findings)
    {
        Quorum(step.Voters, step.Quorum, path, possible, findings);
        if (step.RequiredWeight is { } required)
        {
            var weights = step.Weights.ToDictionary(w => w.Voter, w => w.Weight);
            var greatest = Greatest(possible.Units.Select(unit => Weight(step.Voters, weights, unit, possible)), required);
            if (greatest < required)
            {
                findings.Error(
                    File, $"{path}.requiredWeight", DiagnosticIds.UnreachableQuorum, ProtocolWords.TooLight(required, greatest), ProtocolWords.TooLightHelp);
            }
        }

        Vetoes(step, path, possible, findings);
        var before = step.Voters;
        for (var i = 0; i < step.Escalation.Count; i++)
        {
            var level = step.Escalation[i];
            Quorum(level.Voters, level.Quorum, $"{path}.escalation[{i}]", possible, findings);
            if (!BringsSomebody(before, level.Voters, organization))
            {
                findings.Warning(
                    File, $"{path}.escalation[{i}].voters", DiagnosticIds.NobodyNew, ProtocolWords.NobodyNewAnywhere, ProtocolWords.NobodyNewHelp);
            }

            before = level.Voters;
        }
    }

    private static void Quorum(ValueList<PartyReference> voters, int quorum, string path, PossibleVoters possible, ModelFindings findings)
    {
        var most = Greatest(possible.Units.Select(unit => (long)possible.Of(voters, unit).Count), quorum);
        if (most < quorum)
        {
            findings.Error(File, $"{path}.quorum", DiagnosticIds.UnreachableQuorum, ProtocolWords.TooFew(quorum, (int)most), ProtocolWords.TooFewHelp);
        }
    }

    /// <summary>The greatest of some numbers, or the first that is enough.</summary>
    private static long Greatest(IEnumerable<long> numbers, int enough)
    {
        var greatest = 0L;
        foreach (var number in numbers)
        {
            greatest = Math.Max(greatest, number);
            if (greatest >= enough)
            {
                break;
            }
        }

        return greatest;
    }

    private static long Weight(ValueList<PartyReference> voters, Dictionary<PartyReference, int> weights, UnitId unit, PossibleVoters possible) =>
        voters.SelectMany(party => possible.Of(party, unit).Select(person => (Person: person, Weight: (long)weights.GetValueOrDefault(party, 1))))
            .GroupBy(pair => pair.Person).Sum(g => g.Max(pair => pair.Weight));

    /// <summary>A veto may also belong to one of those whom a party brings: the legal counsel of a committee.</summary>
    private static void Vetoes(ValidationStep step, string path, PossibleVoters possible, ModelFindings findings)
    {
        var voters = step.Voters.Concat(step.Escalation.SelectMany(level => level.Voters)).Distinct().ToValueList();
        for (var i = 0; i < step.VetoHolders.Count; i++)
        {
            var holder = step.VetoHolders[i];
            if (!voters.Contains(holder) && !possible.Units.Any(unit => possible.Of(holder, unit).Overlaps(possible.Of(voters, unit))))
            {
                findings.Error(File, $"{path}.vetoHolders[{i}]", DiagnosticIds.NotAVoter, ProtocolWords.NotAVoter(holder), ProtocolWords.VetoHelp);
            }
        }
    }

    /// <summary>As people come and go, those who have not left are looked at, whatever the date.</summary>
    private static bool BringsSomebody(ValueList<PartyReference> before, ValueList<PartyReference> here, OrganizationIndex organization) =>
        organization.Units.Keys.Any(unit => People(here, unit, organization).Except(People(before, unit, organization)).Any());

    private static IEnumerable<PersonId> People(ValueList<PartyReference> parties, UnitId unit, OrganizationIndex organization) =>
        parties.SelectMany(party => organization.VotersOf(party, unit, Instant.MaxValue)).Select(p => p.Id);
}
