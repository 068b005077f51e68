using FsCheck;
using FsCheck.Fluent;
using Governance.Approvals;
using Governance.Core.Tests.Generators;
using Governance.Decisions;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Laws;

/// <summary>D27: one protocol in many units. Whatever a unit adds narrows.</summary>
public sealed class UnitLaws
{
    /// <summary>Worlds in which an act awaits approval by a protocol of which units say something.</summary>
    private static Arbitrary<(World World, ProtocolId Protocol, T Drawn)> Awaiting<T>(Func<World, Gen<T>> gen) => Arb.From(
        from world in Worlds.With(WorldOptions.All)
        from adapted in Adaptations.Of(world)
        from protocol in Pick.One(adapted.Facts.Protocols.Adaptations.Select(a => a.Protocol).DefaultIfEmpty(Pool.Protocols.Protocols[0].Id))
        from isBare in Pick.Chance(80)
        from drawn in gen(adapted)
        select (Eased.AwaitingApproval(isBare ? adapted with { Rules = [] } : adapted, protocol), protocol, drawn));

    [Fact]
    public void D27_an_adaptation_never_lets_approvals_meet_a_protocol_that_did_not_meet_it_without_the_adaptation() => Law.HoldsAtStake(
        Awaiting(world => from kept in Pick.Some(world.Facts.Protocols.Adaptations, 0, world.Facts.Protocols.Adaptations.Count - 1)
                          from lifetime in Pick.One(1, 2, 6, 24)
                          select (kept, Duration.FromHours(lifetime))),
        atLeast: Law.Cases / 45,
        @case =>
        {
            var (world, protocol, (kept, lifetime)) = @case;
            if (Adaptations.Only(world, kept.Contains) is not { } fewer)
            {
                return false;
            }

            var (above, here) = (Approving(fewer, protocol, lifetime), Approving(world, protocol, lifetime));
            var (before, now) = (Effective(fewer, protocol), Effective(world, protocol));
            Assert.Equal(here.Asked.Validations.Select(v => v.Protocol), above.Asked.Validations.Select(v => v.Protocol));
            if (here.Asked.Validations is [{ Protocol: not null }])
            {
                Assert.Equal(before == now, above.Asked.Digest == here.Asked.Digest);
            }

            var isMore = now.Steps.Count > before.Steps.Count;
            foreach (var people in here.Meeting)
            {
                Assert.True(
                    isMore ? above.Meeting.Any(enough => enough.IsSubsetOf(people)) : above.Meeting.Any(enough => enough.SetEquals(people)),
                    $"{string.Join(", ", people)} are enough for {now}, and not for {before}");
            }

            return before != now && here.Meeting.Count > 0;
        });

    [Fact]
    public void D27_adaptations_and_policies_of_units_never_raise_a_decision_nor_let_anything_proceed() => Law.HoldsAtStake(
        Arb.From(
            from world in Worlds.With(WorldOptions.WithEvidence)
            from adapted in Adaptations.Of(world)
            from isEased in Pick.Chance(70)
            from protocol in Pick.MaybeValue(50, Pick.One(Pool.Protocols.Protocols.Select(p => p.Id)))
            from level in Pick.One(AutonomyLevel.ActWithApproval, AutonomyLevel.ActOnPlan, AutonomyLevel.ActMonitored)
            let eased = isEased ? Eased.Generous(adapted).With(Limit("everywhere", level, protocol)) : adapted
            from rules in Pick.Many(0, 2, i => Rules.Rule($"local-{i}", isPermit: false, eased.Facts, eased.Request, WorldOptions.All))
            from limits in Pick.Many(0, 2, i => from demanded in Pick.MaybeValue(60, Pick.One(Pool.Protocols.Protocols.Select(p => p.Id)))
                                                from ceiling in Pick.One(AutonomyLevel.ActWithApproval, AutonomyLevel.ActOnPlan, AutonomyLevel.ActWithinBounds)
                                                select Limit($"limit-{i}", ceiling, demanded))
            from units in Pick.Each(rules.Concat(limits).Select(_ => Pick.One(Near(eased))))
            select (World: eased, Locals: rules.Concat(limits).Zip(units, (rule, unit) => rule with { Unit = unit }).ToValueList())),
        atLeast: Law.Cases / 45,
        pair =>
        {
            if (Adaptations.Only(pair.World, _ => false) is not { } plain)
            {
                return false;
            }

            var narrowed = pair.World with { Rules = [.. pair.World.Rules, .. pair.Locals] };
            var (before, now) = (WithAllApprovals(plain), WithAllApprovals(narrowed));
            Assert.True(now.Autonomy <= before.Autonomy, $"{before.Autonomy} became {now.Autonomy}");
            Assert.True(now.Outcome != DecisionOutcome.Proceed || before.Outcome == DecisionOutcome.Proceed, $"{before.Outcome} became {now.Outcome}");
            return now.Outcome == DecisionOutcome.Proceed && now.Autonomy < AutonomyLevel.ActWithinBounds && now.Digest != before.Digest;
        });

    [Fact]
    public void D27_the_protocol_of_a_unit_is_in_no_respect_looser_than_that_of_the_unit_above() => Law.HoldsAtStake(
        Adapted,
        atLeast: Law.Cases / 5,
        world =>
        {
            var (model, isAtStake) = (world.Build(), false);
            foreach (var (protocol, unit, above) in Places(world, model))
            {
                var here = model.EffectiveProtocol(protocol, unit);
                Strictness.Check(above, here);
                isAtStake |= above != here;
            }

            return isAtStake;
        });

    [Fact]
    public void A_unit_without_adaptations_has_exactly_the_protocol_of_the_unit_above() => Law.HoldsAtStake(
        Adapted,
        atLeast: Law.Cases / 10,
        world =>
        {
            var (model, isAtStake) = (world.Build(), false);
            var adapting = world.Facts.Protocols.Adaptations.Select(a => (a.Protocol, a.Unit)).ToHashSet();
            foreach (var (protocol, unit, above) in Places(world, model).Where(place => !adapting.Contains((place.Protocol, place.Unit))))
            {
                Assert.Equal(above, model.EffectiveProtocol(protocol, unit));
                isAtStake |= above != world.Facts.Protocols.Protocols.Single(p => p.Id == protocol);
            }

            Assert.All(world.Facts.Protocols.Protocols, protocol => Assert.Equal(protocol, model.EffectiveProtocol(protocol.Id, new("no-unit"))));
            return isAtStake;
        });

    [Fact]
    public void The_protocol_of_a_unit_does_not_depend_on_the_order_in_the_file() => Law.HoldsAtStake(
        Arb.From(
            from world in Worlds.With(WorldOptions.All)
            from adapted in Adaptations.Of(world)
            from shuffled in Gen.Shuffle(adapted.Facts.Protocols.Adaptations.ToArray())
            select (adapted, shuffled)),
        atLeast: Law.Cases / 16,
        pair =>
        {
            var (world, shuffled) = pair;
            var other = world.WithProtocols(world.Facts.Protocols with
            {
                Adaptations = [.. shuffled.Select(local => local with { Steps = [.. local.Steps.Reverse().Select(s => s with { VetoHolders = [.. s.VetoHolders.Reverse()] })] })],
            });
            var (model, again) = (world.Build(), other.Build());
            foreach (var (protocol, unit, _) in Places(world, model))
            {
                Assert.Equal(model.EffectiveProtocol(protocol, unit), again.EffectiveProtocol(protocol, unit));
            }

            return other.Facts.Protocols.Adaptations != world.Facts.Protocols.Adaptations;
        });

    [Fact]
    public void D18_what_people_approve_by_the_protocol_of_their_unit_lets_the_act_proceed_there() => Law.HoldsAtStake(
        Awaiting(_ => Pick.Many(4, 24, _ => from pick in Gen.Choose(0, 1000)
                                            from jump in Pick.Weighted((8, Duration.Zero), (3, Duration.FromHours(1)), (1, Duration.FromHours(3)))
                                            select (pick, jump))),
        atLeast: Law.Cases / 45,
        @case =>
        {
            var (world, protocol, votes) = @case;
            var model = world.Build();
            var asked = world.DecideBy(model);
            if (asked.Validations is not [{ Protocol: { } demanded }] || demanded != protocol)
            {
                return false;
            }

            var opened = model.OpenApproval(asked, protocol, new("case"), world.Request.At);
            Assert.Equal(model.EffectiveProtocol(protocol, world.Request.Unit), opened.Protocol);
            var (current, at) = (opened, world.Request.At);
            foreach (var (pick, jump) in votes)
            {
                at += jump;
                current = AgreesOne(current.Advance(at).Case, pick, at);
            }

            if (current.Approval is not { } approval || world.Facts.Organization.People.Any(person => ComesOrGoes(person, world.Request.At, approval.IssuedAt)))
            {
                return false;
            }

            var later = world with { Request = world.Request with { At = approval.IssuedAt }, Evidence = world.Evidence with { Approvals = [approval] } };
            var decided = later.DecideBy(model);
            if (decided.Digest != asked.Digest || decided.Validations.Count != 1)
            {
                return false;
            }

            Assert.True(decided.Outcome == DecisionOutcome.Proceed, decided.Presented[0].VoidBecause?.En);
            return current.Steps.Any(s => s.Level > 0) || opened.Protocol != world.Facts.Protocols.Protocols.Single(p => p.Id == protocol);
        });

    /// <summary>One of those who are asked agrees, perhaps without the right to.</summary>
    private static ApprovalCase AgreesOne(ApprovalCase current, int pick, Instant at)
    {
        var asked = current.Steps.SelectMany((step, i) => step.State == CaseStepState.Open ? step.Current.Voters.Select(voter => (Step: i, voter.Person)) : []).ToArray();
        return asked.Length == 0 ? current : current.Cast(new(asked[pick % asked.Length].Person, asked[pick % asked.Length].Step, VoteKind.Approve, at)).Case;
    }

    /// <summary>Who votes is settled when a case is opened, and judged when the approval is given: those who come or go between are left aside.</summary>
    private static bool ComesOrGoes(Person person, Instant from, Instant until) =>
        person.Absences.SelectMany(absence => new[] { absence.From, absence.Until }).Append(person.LeftAt ?? Instant.MaxValue).Any(at => from < at && at <= until);

    private static Arbitrary<World> Adapted { get; } = Arb.From(from world in Worlds.With(WorldOptions.All) from adapted in Adaptations.Of(world) select adapted);

    private static ValidationProtocol Effective(World world, ProtocolId protocol) => world.Build().EffectiveProtocol(protocol, world.Request.Unit);

    private static UnitId[] Near(World world) =>
        [.. AccountabilityOracle.UnitAndAbove(world.Facts.Organization, world.Request.Unit).DefaultIfEmpty(world.Facts.Organization.Units[0].Id)];

    private static RuleSpec Limit(string id, AutonomyLevel level, ProtocolId? protocol) => new()
    {
        Id = id,
        IsPermit = false,
        Level = level,
        Principal = "principal",
        Action = "action",
        Resource = "resource",
        Protocols = protocol is { } demanded ? [demanded] : [],
    };

    /// <summary>Every protocol in every unit, and how it is above.</summary>
    private static IEnumerable<(ProtocolId Protocol, UnitId Unit, ValidationProtocol Above)> Places(World world, GovernanceModel model) =>
        from unit in world.Facts.Organization.Units
        from protocol in world.Facts.Protocols.Protocols
        select (protocol.Id, unit.Id, unit.Parent is { } parent ? model.EffectiveProtocol(protocol.Id, parent) : protocol);

    /// <summary>What is asked, and which people together are enough for a protocol: every group of them is tried.</summary>
    private static (Decision Asked, List<HashSet<PersonId>> Meeting) Approving(World world, ProtocolId protocol, Duration lifetime)
    {
        var model = world.Build();
        var asked = world.DecideBy(model);
        var approvals = Groups(world).Select((people, i) => Approval(i, asked.Digest, protocol, people, world, lifetime)).ToValueList();
        var told = (world with { Evidence = world.Evidence with { Approvals = approvals } }).DecideBy(model);
        return (asked, [.. told.Presented.Zip(approvals).Where(pair => pair.First.Counts).Select(pair => pair.Second.Approvers.ToHashSet())]);
    }

    /// <summary>What is decided when everybody approves in every way, for an hour.</summary>
    private static Decision WithAllApprovals(World world)
    {
        var model = world.Build();
        var asked = (world with { Evidence = world.Evidence with { Approvals = [], Plan = null } }).DecideBy(model);
        if (asked.Validations.IsEmpty)
        {
            return asked;
        }

        var plan = world.Evidence.Plan;
        return (world with
        {
            Evidence = world.Evidence with
            {
                Approvals = All(asked.Digest),
                Plan = plan is null ? null : plan with { Approvals = All(asked.PlanDigest(plan.Plan)) },
            },
        }).DecideBy(model);

        ValueList<Approval> All(string digest) =>
        [
            .. from validation in asked.Validations
               from people in Groups(world)
               select Approval(0, digest, validation.Protocol, people, world, Duration.FromHours(1)),
        ];
    }

    private static Approval Approval(int number, string digest, ProtocolId? protocol, ValueList<PersonId> people, World world, Duration lifetime) => new()
    {
        Id = new($"approval-{number}"),
        Digest = digest,
        Protocol = protocol,
        Approvers = people,
        IssuedAt = world.Request.At,
        ExpiresAt = world.Request.At + lifetime,
    };

    private static IEnumerable<ValueList<PersonId>> Groups(World world)
    {
        var people = world.Facts.Organization.People.Select(p => p.Id).ToArray();
        return Enumerable.Range(1, (1 << people.Length) - 1).Select(bits => people.Where((_, i) => (bits & (1 << i)) != 0).ToValueList());
    }
}
