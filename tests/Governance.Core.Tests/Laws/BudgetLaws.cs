using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Generators;
using Governance.Delegation;
using NodaTime;

namespace Governance.Core.Tests.Laws;

/// <summary>What the ledger holds, whatever is asked of it and in whatever order.</summary>
public sealed class BudgetLaws
{
    private static readonly RelatedActs Acts = new(new("payment"), new("claims"), "acme", Duration.FromHours(1));

    /// <summary>Amounts that meet the limits of 10 to 40 exactly, just miss them, or are nothing.</summary>
    private static readonly Gen<decimal> Amount = Pick.Weighted((3, 10m), (3, 5m), (2, 20m), (1, 0m), (1, 0.0001m), (1, 9.9999m), (1, 10.0001m), (1, 40m));

    private static readonly Gen<decimal> Limit = Pick.One(10m, 20m, 25m, 40m);

    /// <summary>A tree of links, each with the number of the link above it, and acts by single links.</summary>
    private static readonly Arbitrary<(decimal[] Limits, int[] Above, (int Link, decimal Amount, int Fate)[] Acts)> Trees = Arb.From(
        from limits in Gen.ArrayOf(Limit, 7)
        from above in Gen.CollectToArray(Enumerable.Range(0, 7).Select(link => Gen.Choose(-1, link - 1)))
        from count in Gen.Choose(1, 25)
        from acts in Gen.ArrayOf(from link in Gen.Choose(0, 6) from amount in Amount from fate in Gen.Choose(0, 4) select (link, amount, fate), count)
        select (limits, above, acts));

    [Fact]
    public void D12_the_use_of_a_link_and_all_below_it_never_exceeds_its_budget() => Law.HoldsAtStake(Trees, 300, tree =>
    {
        var ledger = new InMemoryBudgetLedger();
        var taken = new List<(int[] Chain, decimal Amount)>();
        var refused = 0;
        foreach (var (link, amount, fate) in tree.Acts)
        {
            var chain = Chain(tree.Above, link);
            var result = ledger.Reserve(Request(chain.Select(above => (above, tree.Limits[above])), amount));
            refused += result.Success ? 0 : 1;
            if (result.Id is { } id && !(fate == 0 && ledger.Release(id, Clock.Noon) == SettlementOutcome.Done))
            {
                var actual = fate == 1 ? Math.Min(amount, 5) : amount;
                taken.Add((chain, fate is 1 or 2 && ledger.Commit(id, Clock.Noon, Eur(actual)) == SettlementOutcome.Done ? actual : amount));
            }

            for (var own = 0; own < tree.Limits.Length; own++)
            {
                var sum = taken.Where(act => act.Chain.Contains(own)).Sum(act => act.Amount);
                Assert.True(sum <= tree.Limits[own], $"link {own} has {sum} of {tree.Limits[own]}");
                Assert.Equal(Eur(sum), Find(ledger, own, tree.Limits[own]));
            }
        }

        return refused > 0 && taken.Count > 1;
    });

    [Fact]
    public void D12_two_concurrent_reservations_cannot_both_fit_when_only_one_does() => Law.HoldsAtStake(
        Arb.From(from limit in Limit from shared in Gen.Choose(1, 3) from left in Amount from right in Amount from before in Amount select (limit, shared, left, right, before)),
        100,
        race =>
        {
            var ledger = new InMemoryBudgetLedger();
            ledger.Reserve(Request([(0, race.limit)], race.before));
            var used = Find(ledger, 0, race.limit).Amount;
            var wins = 0;

            // Each has links of its own on either side of the one that both need.
            Parallel.Invoke(
                () => Interlocked.Or(ref wins, ledger.Reserve(Request([(0, race.limit), .. Own(10, race.shared)], race.left)).Success ? 1 : 0),
                () => Interlocked.Or(ref wins, ledger.Reserve(Request([.. Own(20, race.shared), (0, race.limit)], race.right)).Success ? 2 : 0));
            var (fitsLeft, fitsRight) = (used + race.left <= race.limit, used + race.right <= race.limit);
            var isExclusive = fitsLeft && fitsRight && used + race.left + race.right > race.limit;
            Assert.Equal(isExclusive ? 1 : (fitsLeft ? 1 : 0) + (fitsRight ? 1 : 0), int.PopCount(wins));
            return isExclusive;
        });

    [Fact]
    public void D13_an_act_that_exceeds_what_is_left_of_any_budget_is_never_reserved() => Law.HoldsAtStake(Trees, 300, tree =>
    {
        var ledger = new InMemoryBudgetLedger();
        var isAtStake = false;
        foreach (var (link, amount, _) in tree.Acts)
        {
            var chain = Chain(tree.Above, link);
            var fits = chain.Select(above => Find(ledger, above, tree.Limits[above]).Amount + amount <= tree.Limits[above]).ToArray();
            var result = ledger.Reserve(Request(chain.Select(above => (above, tree.Limits[above])), amount));
            Assert.Equal(fits.All(fit => fit), result.Success);
            Assert.Equal(result.Success ? ReservationRefusal.None : ReservationRefusal.Exhausted, result.Refusal);
            isAtStake |= fits.Contains(true) && fits.Contains(false);
        }

        return isAtStake;
    });

    [Fact]
    public void D14_acts_that_belong_together_are_seen_as_one_sum_while_the_window_holds_them() => Law.HoldsAtStake(
        Arb.From(
            from count in Gen.Choose(1, 12)
            from acts in Gen.ArrayOf(from step in Pick.Weighted((4, 0), (3, 10), (2, 30), (1, 60)) from amount in Amount from fate in Gen.Choose(0, 3) select (step, amount, fate), count)
            select acts),
        300,
        acts =>
        {
            var ledger = new InMemoryBudgetLedger();
            var kept = new List<(Instant At, decimal Amount)>();
            var now = Clock.Noon;
            var isAtStake = false;
            foreach (var (step, amount, fate) in acts)
            {
                now += Duration.FromMinutes(step);
                var seen = ledger.FindRelated(Acts, now)!.Value;
                var sum = kept.Where(act => now - act.At < Acts.Window).Sum(act => act.Amount);
                Assert.Equal(sum > 0 ? [Eur(sum)] : [], seen);
                isAtStake |= sum > 0 && sum < kept.Sum(act => act.Amount);

                // Reserved counts as much as committed; released does not.
                var id = ledger.Reserve(Request([], amount) with { At = now, Related = Acts, RelatedSeen = seen }).Id!.Value;
                if (fate == 0)
                {
                    ledger.Release(id, now);
                    continue;
                }

                kept.Add((now, amount));
                Assert.True(fate == 1 || ledger.Commit(id, now) == SettlementOutcome.Done);
            }

            return isAtStake;
        });

    /// <summary>Several desks decide and reserve in turns that a schedule mixes. Each judges its act with the sum that it sees; none may come out lower than the truth.</summary>
    [Fact]
    public void D14_no_interleaving_of_decisions_and_reservations_lets_a_split_slip_by() => Law.HoldsAtStake(
        Arb.From(
            from desks in Gen.ArrayOf(Gen.ListOf(Amount, 3), 4)
            from schedule in Gen.ArrayOf(Gen.Choose(0, 3), 40)
            select (Desks: desks.Select(desk => desk.ToArray()).ToArray(), Schedule: schedule)),
        300,
        turns =>
        {
            var ledger = new InMemoryBudgetLedger();
            var next = new int[turns.Desks.Length];
            var seen = new ValueList<Money>?[turns.Desks.Length];
            var (done, stale) = (0m, 0);
            foreach (var desk in turns.Schedule.Where(desk => next[desk] < turns.Desks[desk].Length))
            {
                if (seen[desk] is not { } known)
                {
                    seen[desk] = ledger.FindRelated(Acts, Clock.Noon);
                    continue;
                }

                var amount = turns.Desks[desk][next[desk]];
                var result = ledger.Reserve(Request([], amount) with { Related = Acts, RelatedSeen = known });
                var judged = known.Sum(sum => sum.Amount) + amount;
                Assert.Equal(judged < done + amount ? ReservationRefusal.Stale : ReservationRefusal.None, result.Refusal);
                (next[desk], done, stale) = result.Success ? (next[desk] + 1, done + amount, stale) : (next[desk], done, stale + 1);
                seen[desk] = null;
            }

            return stale > 0;
        });

    private static Money Eur(decimal amount) => new(amount, Currency.Eur);

    private static BudgetCharge Charge(int link, decimal limit, decimal amount)
    {
        var budget = new Budget { Id = new("life"), Amount = Eur(limit), Period = BudgetPeriod.Lifetime };
        return new(new(new($"link-{link}"), budget.Id), budget, Eur(amount));
    }

    private static IEnumerable<(int Link, decimal Limit)> Own(int first, int count) => Enumerable.Range(first, count).Select(link => (link, 1000m));

    private static ReservationRequest Request(IEnumerable<(int Link, decimal Limit)> chain, decimal amount) => new()
    {
        Charges = chain.Select(link => Charge(link.Link, link.Limit, amount)).ToValueList(),
        Amount = Eur(amount),
        At = Clock.Noon,
        ExpiresAt = Clock.FarOff,
    };

    private static Money Find(InMemoryBudgetLedger ledger, int link, decimal limit)
    {
        var (account, budget, _) = Charge(link, limit, 0);
        return ledger.Find(account, budget, Clock.Noon)!.Value.Amount!.Value;
    }

    private static int[] Chain(int[] above, int link)
    {
        var chain = new List<int>();
        for (; link >= 0; link = above[link])
        {
            chain.Add(link);
        }

        return [.. chain];
    }
}
