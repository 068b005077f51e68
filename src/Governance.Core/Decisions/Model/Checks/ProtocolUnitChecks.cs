using Governance.Approvals;
using Governance.Organization;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Warns where a protocol cannot pass: in a unit in which a use case runs, too few distinct people can vote on a step and on those before it.</summary>
/// <remarks>
/// Only warnings: people come and go, and nobody knows which acts will need the protocol where. The people who have not left are looked at, whatever the date.
/// Who asks is left aside. Where it is hard to say whether the people suffice, it stays silent.
/// </remarks>
internal static class ProtocolUnitChecks
{
    public static void Run(ValueList<ValidationProtocol> protocols, PortfolioRegister portfolio, OrganizationIndex organization, ModelFindings findings)
    {
        var units = UnitsInUse(portfolio, organization);
        for (var i = 0; i < protocols.Count; i++)
        {
            var steps = protocols[i].Steps;
            var lacking = steps.Select(_ => new List<UnitId>()).ToArray();
            foreach (var unit in units)
            {
                foreach (var step in Unfilled(protocols[i], unit, organization))
                {
                    lacking[step].Add(unit);
                }
            }

            for (var j = 0; j < steps.Count; j++)
            {
                if (lacking[j].Count > 0)
                {
                    findings.Warning(
                        ProtocolChecks.File, $"$.protocols[{i}].steps[{j}]", DiagnosticIds.UnreachableQuorum,
                        ProtocolWords.TooFewHere(lacking[j]), ProtocolWords.TooFewHereHelp);
                }
            }
        }
    }

    /// <summary>The steps of a protocol for which a unit has too few people, next to those before them that have enough.</summary>
    public static IReadOnlyList<int> Unfilled(ValidationProtocol protocol, UnitId unit, OrganizationIndex organization) =>
        StepMatching.Unfilled([.. protocol.Steps.Select(step => DemandIn(step, unit, organization))]);

    /// <summary>The units, and those below them, of the use cases at a stage that lets anything happen.</summary>
    public static ValueList<UnitId> UnitsInUse(PortfolioRegister portfolio, OrganizationIndex organization)
    {
        var named = portfolio.UseCases.Where(u => u.Stage.Ceiling > AutonomyLevel.None).SelectMany(u => u.Units).ToHashSet();
        return organization.Units.Keys
            .Where(unit => organization.UnitTree.SelfAndAncestors(unit).Any(named.Contains))
            .OrderBy(unit => unit.Value, StringComparer.Ordinal).ToValueList();
    }

    /// <summary>A step can pass at any of its levels, so it needs the least of what they need, of all their people.</summary>
    private static StepDemand DemandIn(ValidationStep step, UnitId unit, OrganizationIndex organization)
    {
        var weights = step.Weights.ToDictionary(w => w.Voter, w => w.Weight);
        StepDemand[] possible =
        [
            .. step.Escalation.Select(level => LevelDemand(level.Voters, _ => 1, level.Quorum, null, unit, organization))
                .Prepend(LevelDemand(step.Voters, party => weights.GetValueOrDefault(party, 1), step.Quorum, step.RequiredWeight, unit, organization))
                .Where(demand => demand.IsMetAlone),
        ];
        return possible.Length == 0
            ? new([], step.Quorum, step.EarlierVotersMayVote)
            : new(possible.SelectMany(d => d.People).ToHashSet(), possible.Min(d => d.Needed), step.EarlierVotersMayVote);
    }

    /// <summary>A weight that must be reached needs at least as many people as the heaviest who reach it.</summary>
    private static StepDemand LevelDemand(
        ValueList<PartyReference> voters, Func<PartyReference, int> weightOf, int quorum, int? requiredWeight, UnitId unit, OrganizationIndex organization)
    {
        var people = voters
            .SelectMany(party => organization.VotersOf(party, unit, Instant.MaxValue).Select(person => (person.Id, Weight: (long)weightOf(party))))
            .GroupBy(pair => pair.Id).ToDictionary(g => g.Key, g => g.Max(pair => pair.Weight));
        var (heads, weight) = (0, 0L);
        foreach (var heaviest in people.Values.OrderDescending().TakeWhile(_ => weight < requiredWeight))
        {
            (heads, weight) = (heads + 1, weight + heaviest);
        }

        return new([.. people.Keys], weight < requiredWeight ? int.MaxValue : Math.Max(quorum, heads), MayShare: false);
    }
}
