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
                Step(protocols[i].Steps[j], $"$.protocols[{i}].steps[{j}]", possible.Units, possible, organization, findings);
            }
        }
    }

    /// <summary>Checks a step that is voted on in some units.</summary>
    public static void Step(
        ValidationStep step, string path, ValueList<UnitId> units, PossibleVoters possible, OrganizationIndex organization, ModelFindings findings)
    {
        Quorum(step.Voters, step.Quorum, path, units, possible, findings);
        if (step.RequiredWeight is { } required && GreatestWeight(step, required, units, possible) is var greatest && greatest < required)
        {
            findings.Error(
                File, $"{path}.requiredWeight", DiagnosticIds.UnreachableQuorum, ProtocolWords.TooLight(required, greatest), ProtocolWords.TooLightHelp);
        }

        for (var i = 0; i < step.VetoHolders.Count; i++)
        {
            if (!MayVote(step.VetoHolders[i], step, units, possible))
            {
                findings.Error(File, $"{path}.vetoHolders[{i}]", DiagnosticIds.NotAVoter, ProtocolWords.NotAVoter(step.VetoHolders[i]), ProtocolWords.VetoHelp);
            }
        }

        var before = step.Voters;
        for (var i = 0; i < step.Escalation.Count; i++)
        {
            var level = step.Escalation[i];
            Quorum(level.Voters, level.Quorum, $"{path}.escalation[{i}]", units, possible, findings);
            if (!BringsSomebody(before, level.Voters, units, organization))
            {
                findings.Warning(
                    File, $"{path}.escalation[{i}].voters", DiagnosticIds.NobodyNew, ProtocolWords.NobodyNewAnywhere, ProtocolWords.NobodyNewHelp);
            }

            before = level.Voters;
        }
    }

    /// <summary>How many people could ever vote in one of some units, or as many as are enough.</summary>
    public static int MostVoters(ValueList<PartyReference> voters, int enough, ValueList<UnitId> units, PossibleVoters possible) =>
        (int)Greatest(units.Select(unit => (long)possible.Of(voters, unit).Count), enough);

    /// <summary>How much those who could ever vote at a step's own level weigh in one of some units, or as much as is enough.</summary>
    public static long GreatestWeight(ValidationStep step, int enough, ValueList<UnitId> units, PossibleVoters possible)
    {
        var weights = step.Weights.ToDictionary(w => w.Voter, w => w.Weight);
        return Greatest(units.Select(unit => Weight(step.Voters, weights, unit, possible)), enough);
    }

    /// <summary>Whether a party votes on a step; it may also be one of those whom a party brings: the legal counsel of a committee.</summary>
    public static bool MayVote(PartyReference party, ValidationStep step, ValueList<UnitId> units, PossibleVoters possible)
    {
        var voters = step.Voters.Concat(step.Escalation.SelectMany(level => level.Voters)).Distinct().ToValueList();
        return voters.Contains(party) || units.Any(unit => possible.Of(party, unit).Overlaps(possible.Of(voters, unit)));
    }

    private static void Quorum(ValueList<PartyReference> voters, int quorum, string path, ValueList<UnitId> units, PossibleVoters possible, ModelFindings findings)
    {
        var most = MostVoters(voters, quorum, units, possible);
        if (most < quorum)
        {
            findings.Error(File, $"{path}.quorum", DiagnosticIds.UnreachableQuorum, ProtocolWords.TooFew(quorum, most), ProtocolWords.TooFewHelp);
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

    /// <summary>As people come and go, those who have not left are looked at, whatever the date.</summary>
    private static bool BringsSomebody(ValueList<PartyReference> before, ValueList<PartyReference> here, ValueList<UnitId> units, OrganizationIndex organization) =>
        units.Any(unit => People(here, unit, organization).Except(People(before, unit, organization)).Any());

    private static IEnumerable<PersonId> People(ValueList<PartyReference> parties, UnitId unit, OrganizationIndex organization) =>
        parties.SelectMany(party => organization.VotersOf(party, unit, Instant.MaxValue)).Select(p => p.Id);
}
