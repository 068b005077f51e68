using FsCheck;
using FsCheck.Fluent;
using Governance.Approvals;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Generators;

/// <summary>Random approval cases: small quorums and few people, so that steps pass, and instants in whole hours, so that votes fall exactly on deadlines.</summary>
internal static class VotingCases
{
    public static Arbitrary<VotingCase> Any { get; } = Arb.From(Case(), Shrink);

    /// <summary>A case as somebody opened it, with other things done to it.</summary>
    public static Gen<VotingCase> Done(VotingCase idle) => from acts in Acts(idle) select idle with { Acts = acts };

    private static Gen<VotingCase> Case() =>
        from organization in Organizations.Any.SelectMany(Leaving)
        from unit in Pick.One(organization.Units.Select(u => u.Id))
        from steps in Pick.Many(1, 3, i => from step in Step(i, organization) from keeps in Pick.Chance(15) select step with { KeepsItsTime = keeps })
        from lifetime in Pick.MaybeValue(50, Hours(1, 48))
        from at in Pick.One(Clock.Midnight, Clock.Noon)
        from hasRequester in Pick.Chance(60)
        from requesters in Pick.Some(organization.People.Select(p => p.Id), 1, 2)
        let idle = new VotingCase
        {
            Organization = organization,
            Protocol = new() { Id = new("protocol"), Name = new("protocol"), Steps = steps, ApprovalLifetime = lifetime },
            Unit = unit,
            Requesters = hasRequester ? requesters : [],
            At = at,
            Acts = [],
        }
        from done in Done(idle)
        select done;

    /// <summary>Some people leave while the case is open.</summary>
    private static Gen<OrganizationDirectory> Leaving(OrganizationDirectory organization) =>
        from people in Pick.Each(organization.People.Select(person =>
            from leaves in Pick.Chance(10)
            from hours in Gen.Choose(0, 15)
            select leaves ? person with { LeftAt = Clock.Midnight + Duration.FromHours(hours) } : person))
        select organization with { People = people };

    /// <summary>A step at a position, whose name tells it; not every organisation has the people for it.</summary>
    public static Gen<ValidationStep> Step(int index, OrganizationDirectory organization) =>
        from voters in Pick.Some(Organizations.Parties(organization), 2, 4)
        from quorum in Quorum
        from deadline in Hours(1, 6)
        from runs in Pick.Chance(30)
        from weights in Pick.Each(voters.Select(v => Gen.Choose(1, 3).Select(weight => new VoterWeight(v, weight))))
        from weighed in Pick.Chance(30)
        from required in Pick.MaybeValue(20, Gen.Choose(1, 3))
        from vetoes in Pick.Some(voters, 0, 1)
        from hasVeto in Pick.Chance(30)
        from escalation in Pick.Many(0, 2, _ => Level(organization))
        from requester in Pick.Chance(20)
        from earlier in Pick.Chance(30)
        select new ValidationStep
        {
            Name = new($"step {index}"),
            Voters = voters,
            Quorum = quorum,
            Deadline = deadline,
            RunsWithPrevious = index > 0 && runs,
            Weights = weighed ? weights : [],
            RequiredWeight = required,
            VetoHolders = hasVeto ? vetoes : [],
            Escalation = escalation,
            RequesterMayVote = requester,
            EarlierVotersMayVote = earlier,
        };

    private static Gen<EscalationLevel> Level(OrganizationDirectory organization) =>
        from voters in Pick.Some(Organizations.Parties(organization), 1, 3)
        from quorum in Quorum
        from deadline in Hours(1, 4)
        select new EscalationLevel { Voters = voters, Quorum = quorum, Deadline = deadline };

    private static Gen<int> Quorum { get; } = Pick.Weighted((6, 1), (3, 2), (1, 3));

    private static Gen<Duration> Hours(int min, int max) => Gen.Choose(min, max).Select(h => Duration.FromHours(h));

    /// <summary>
    /// Mostly the steps come in their order. Each act comes some hours after the one before, mostly at once, seldom a moment before a whole hour or before the act before it.
    /// </summary>
    private static Gen<ValueList<VotingAct>> Acts(VotingCase idle) =>
        from acts in Pick.Many(0, 18, _ => Act(idle))
        from inOrder in Pick.Chance(70)
        from jumps in Pick.Many(18, 18, _ => Pick.Weighted(
            (30, Duration.Zero), (4, Duration.FromHours(1)), (2, Duration.FromHours(2)), (1, Duration.FromHours(5)),
            (1, -Duration.Epsilon), (1, Duration.FromHours(1) - Duration.Epsilon), (1, Duration.Epsilon), (1, -Duration.FromHours(1))))
        select At(inOrder ? acts.OrderBy(act => act.Step).ToValueList() : acts, jumps, idle.At);

    private static ValueList<VotingAct> At(ValueList<VotingAct> acts, ValueList<Duration> jumps, Instant at)
    {
        var timed = new List<VotingAct>();
        foreach (var (act, jump) in acts.Zip(jumps))
        {
            timed.Add(act with { At = at += jump });
        }

        return timed.ToValueList();
    }

    /// <summary>Mostly a vote of somebody who is asked for one; seldom of anybody, and seldom something else.</summary>
    private static Gen<VotingAct> Act(VotingCase idle)
    {
        var asked = idle.Open().Steps.SelectMany((s, i) => s.Levels.SelectMany(l => l.Voters).Select(v => (Step: i, v.Person))).Distinct().ToArray();
        var anybody = from person in Pick.One(idle.Organization.People.Select(p => p.Id).Append(new("stranger")))
                      from step in Gen.Choose(-1, 3)
                      select (step, person);
        return from pair in asked.Length == 0 ? anybody : Gen.Frequency((5, Gen.Elements(asked)), (1, anybody))
               from kind in Pick.Weighted<VoteKind?>((40, VoteKind.Approve), (5, VoteKind.Reject), (4, VoteKind.Recuse), (1, (VoteKind)7), (3, null))
               from other in Pick.Weighted((6, 0), (1, 1), (1, 2))
               select new VotingAct { At = default, By = pair.Item2, Step = pair.Item1, Kind = kind, Cancels = other == 1, Voids = other == 2 };
    }

    private static IEnumerable<VotingCase> Shrink(VotingCase @case) =>
        Enumerable.Range(0, @case.Acts.Count).Select(i => @case with { Acts = @case.Acts.Where((_, j) => j != i).ToValueList() });
}
