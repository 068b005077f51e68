using FsCheck;
using FsCheck.Fluent;
using Governance.Approvals;
using Governance.Core.Tests.Generators;
using Governance.Core.Tests.Serialization;
using Governance.Decisions;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Laws;

/// <summary>D18: an approval lets exactly one act proceed, while all that it binds to holds.</summary>
public sealed class ApprovalLaws
{
    /// <summary>Worlds with limits; in most of them the act awaits approval unless something else forbids it.</summary>
    private static Arbitrary<(World World, T Drawn)> Awaiting<T>(Gen<T> gen) => Arb.From(
        from world in Worlds.With(WorldOptions.WithLimits)
        from protocol in Pick.MaybeValue(70, Pick.One(Pool.Protocols.Protocols.Select(p => p.Id)))
        from isEased in Pick.Chance(60)
        from drawn in gen
        select (isEased ? Eased.AwaitingApproval(world, protocol) : world, drawn));

    [Fact]
    public void D18_what_awaits_approval_proceeds_once_people_have_voted_for_all_that_is_demanded() => Law.HoldsAtStake(
        Awaiting(Pick.One(Duration.Zero, Duration.FromMinutes(30))),
        atLeast: Law.Cases / 20,
        pair =>
        {
            var (world, model) = (pair.World, pair.World.Build());
            var decision = world.DecideBy(model);
            var votedOn = decision.Validations.Where(v => v.Protocol is not null).ToArray();
            if (votedOn.Length == 0 || votedOn.Length < decision.Validations.Count)
            {
                return false;
            }

            var cases = votedOn.Select((v, i) => VotedOn(model.OpenApproval(decision, v.Protocol!.Value, new($"case-{i}"), world.Request.At))).ToArray();
            var approvals = cases.Select(c => c.Approval).OfType<Approval>().ToValueList();
            Assert.Equal(RightApprovals.Of(decision, world) is not null, approvals.Count == cases.Length);

            var later = world with { Request = world.Request with { At = world.Request.At + pair.Drawn }, Evidence = world.Evidence with { Approvals = approvals } };
            var again = later.DecideBy(model);
            if (again.Digest != decision.Digest || again.Validations.IsEmpty)
            {
                return false;
            }

            Assert.Equal(approvals.Count == cases.Length ? DecisionOutcome.Proceed : DecisionOutcomes.At(again.Autonomy), again.Outcome);
            return again.Outcome == DecisionOutcome.Proceed;
        });

    [Fact]
    public void D18_an_approval_with_anything_wrong_about_it_lets_nothing_proceed_and_says_why() => Law.HoldsAtStake(
        Awaiting(from which in Gen.Choose(0, 3) from how in Gen.Choose(0, 40) select (which, how)),
        atLeast: Law.Cases / 20,
        pair =>
        {
            var (world, (which, how)) = pair;
            var decision = world.Decide();
            if (RightApprovals.Of(decision, world) is not { } right)
            {
                return false;
            }

            Assert.Equal(DecisionOutcome.Proceed, Presenting(world, right).Outcome);
            var approval = right[which % right.Count];
            var wrongs = Wrongs(approval, world).ToArray();
            var (what, wrong) = wrongs[how % wrongs.Length];
            var told = Presenting(world, right.Select(a => a == approval ? wrong : a).ToValueList());
            Assert.True(DecisionOutcomes.At(decision.Autonomy) == told.Outcome, what);
            var presented = Assert.Single(told.Presented, p => p.Id == approval.Id.Value);
            Assert.False(presented.Counts, what);
            Typography.CheckText(presented.VoidBecause!);
            Assert.Equal((decision.Autonomy, decision.Digest), (told.Autonomy, told.Digest));
            return true;
        });

    [Fact]
    public void D18_an_approval_is_void_as_soon_as_the_act_the_rules_the_protocol_or_the_chain_are_others() => Law.HoldsAtStake(
        Awaiting(Gen.Choose(0, 100)),
        atLeast: Law.Cases / 20,
        pair =>
        {
            var (world, how) = pair;
            var decision = world.Decide();
            if (RightApprovals.Of(decision, world) is not { } right)
            {
                return false;
            }

            var changes = Changes(world, decision).ToArray();
            var (what, changed) = changes[how % changes.Length];
            if (GovernanceModel.Create(changed.Facts).Model is null)
            {
                return false;
            }

            var told = Presenting(changed, right);
            Assert.All(told.Presented, p => Assert.False(p.Counts, what));
            Assert.True(told.Outcome == DecisionOutcomes.At(told.Autonomy), what);
            return true;
        });

    private static Decision Presenting(World world, ValueList<Approval> approvals) =>
        (world with { Evidence = world.Evidence with { Approvals = approvals } }).Decide();

    /// <summary>Whoever is asked agrees, as long as that counts.</summary>
    private static ApprovalCase VotedOn(ApprovalCase opened)
    {
        var current = opened;
        for (var step = 0; step < opened.Steps.Count; step++)
        {
            // Who can vote on few steps is asked first, so that nobody is spent where others could have voted.
            foreach (var voter in current.Steps[step].Current.Voters.OrderBy(v => opened.Steps.Count(s => s.Current.Find(v.Person) is not null)))
            {
                if (current.Steps[step].State == CaseStepState.Open)
                {
                    current = current.Cast(new(voter.Person, step, VoteKind.Approve, opened.OpenedAt)).Case;
                }
            }
        }

        return current;
    }

    private static IEnumerable<(string What, Approval Wrong)> Wrongs(Approval right, World world)
    {
        var at = world.Request.At;
        yield return ("another digest", right with { Digest = $"{(right.Digest[0] == '0' ? '1' : '0')}{right.Digest[1..]}" });
        yield return ("upper case", right with { Digest = right.Digest.ToUpperInvariant() + "x" });
        yield return ("used", right with { UsedAt = at });
        yield return ("used later", right with { UsedAt = Clock.FarOff });
        yield return ("not yet given", right with { IssuedAt = at + Duration.Epsilon });
        yield return ("expired", right with { ExpiresAt = at });
        yield return ("expired before it was given", right with { ExpiresAt = Clock.LongAgo });
        yield return ("by nobody", right with { Approvers = [] });
        yield return ("twice by one", right with { Approvers = [right.Approvers[0], right.Approvers[0]] });
        yield return ("by a stranger as well", right with { Approvers = [.. right.Approvers, new("stranger")] });
        yield return ("by nobody who is named", right with { Approvers = [default] });
        yield return ("of another protocol", right with { Protocol = new("other") });
        if (right.Protocol is not null)
        {
            yield return ("for too long", right with { ExpiresAt = at + Duration.FromHours(24) + Duration.Epsilon });
            yield return ("by one too few", right with { Approvers = right.Approvers.Skip(1).ToValueList() });
            if (Approvers.Requester(world) is { } requester)
            {
                yield return ("by who asks", right with { Approvers = [requester, .. right.Approvers.Skip(1)] });
            }
        }
        else
        {
            yield return ("by others than the accountable", right with { Approvers = world.Facts.Organization.People.Select(p => p.Id).Except(right.Approvers).ToValueList() });
        }
    }

    private static IEnumerable<(string What, World Changed)> Changes(World world, Decision decision)
    {
        foreach (var (what, changed) in RequestChanges.Of(world.Request))
        {
            yield return (what, world with { Request = changed });
        }

        if (!world.Rules.IsEmpty)
        {
            var rule = world.Rules[0];
            yield return ("a rule's text", world.Without(rule).With(rule with { Cites = rule.Cites + "x" }));
            yield return ("a rule less", world.Without(rule));
            yield return ("a rule more", world.With(rule with { Id = "one-more" }));
        }

        foreach (var id in decision.Validations.Select(v => v.Protocol).OfType<ProtocolId>())
        {
            foreach (var changed in Changes(world.Facts.Protocols.Protocols.Single(p => p.Id == id)))
            {
                yield return ("the protocol", world.WithProtocols(
                    world.Facts.Protocols with { Protocols = world.Facts.Protocols.Protocols.Select(p => p.Id == id ? changed : p).ToValueList() }));
            }
        }

        foreach (var link in decision.Authority?.Chain ?? [])
        {
            var rule = world.Facts.Delegations.Rules.Single(r => r.Id == link);
            yield return ("a link's limit", world.WithChanged(rule with { AmountLimit = rule.AmountLimit is { } limit ? new Money(limit.Amount - 1, limit.Currency) : new Money(9_999, Currency.Eur) }));
            yield return ("a link's condition", world.WithChanged(rule with { Condition = rule.Condition is { } condition ? $"({condition}) && true" : "true" }));
        }
    }

    private static IEnumerable<ValidationProtocol> Changes(ValidationProtocol protocol)
    {
        var (first, others) = (protocol.Steps[0], protocol.Steps.Skip(1));
        yield return protocol with { Steps = [first with { Deadline = first.Deadline + Duration.FromHours(1) }, .. others] };
        yield return protocol with { Steps = [first with { EarlierVotersMayVote = true }, .. others] };
        yield return protocol with { Steps = [first with { RequesterMayVote = true }, .. others] };
        yield return protocol with { Steps = [first with { Voters = first.Voters.Reverse().Prepend(PartyReference.To(Pool.People[0])).ToValueList() }, .. others] };
        yield return protocol with { ApprovalLifetime = Duration.FromHours(2) };
    }
}
