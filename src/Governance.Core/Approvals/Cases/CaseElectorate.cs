using Governance.Organization;
using NodaTime;

namespace Governance.Approvals;

/// <summary>Turns the parties of a protocol into the people who vote.</summary>
internal static class CaseElectorate
{
    public static ValueList<CaseStep> Of(ValidationProtocol protocol, UnitId unit, OrganizationIndex organization, Instant at) =>
        protocol.Steps.Select(step => new CaseStep { Step = step, Levels = Levels(step, party => organization.VotersOf(party, unit, at)) }).ToValueList();

    private static ValueList<CaseLevel> Levels(ValidationStep step, Func<PartyReference, IEnumerable<Person>> peopleOf)
    {
        var vetoes = step.VetoHolders.SelectMany(peopleOf).Select(p => p.Id).ToHashSet();
        var weights = step.Weights.GroupBy(w => w.Voter).ToDictionary(g => g.Key, g => g.Max(w => w.Weight));
        return
        [
            new()
            {
                Voters = Voters(step.Voters, peopleOf, party => weights.GetValueOrDefault(party, 1), vetoes),
                Quorum = step.Quorum,
                RequiredWeight = step.RequiredWeight,
                Deadline = step.Deadline,
            },
            .. step.Escalation.Select(level => new CaseLevel
            {
                Voters = Voters(level.Voters, peopleOf, _ => 1, vetoes),
                Quorum = level.Quorum,
                Deadline = level.Deadline,
            }),
        ];
    }

    private static ValueList<CaseVoter> Voters(
        ValueList<PartyReference> parties, Func<PartyReference, IEnumerable<Person>> peopleOf, Func<PartyReference, int> weightOf, HashSet<PersonId> vetoes) =>
        parties.SelectMany(party => peopleOf(party).Select(person => (Person: person, Weight: weightOf(party))))
            .GroupBy(pair => pair.Person.Id)
            .Select(g => new CaseVoter(g.Key, g.First().Person.Name, g.Max(pair => pair.Weight), vetoes.Contains(g.Key), g.First().Person.LeftAt))
            .ToValueList();
}
