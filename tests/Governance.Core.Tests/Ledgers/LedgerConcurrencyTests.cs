using Governance.Approvals;
using Governance.Core.Tests.Generators;
using Governance.Delegation;
using NodaTime;

namespace Governance.Core.Tests.Ledgers;

/// <summary>What holds under any concurrency. The benchmark `ledger` runs the first of these at its full length.</summary>
public sealed class LedgerConcurrencyTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public void Many_threads_never_overshoot_and_lose_nothing()
    {
        var result = LedgerStress.Run(threads: 8, reservations: 80_000, seed: 1);
        Assert.True(result is { Overshoots: 0, Lost: 0 }, $"{result}");
        Assert.InRange(result.Refused, 4_000, 76_000);
    }

    [Fact]
    public void Opposite_orders_of_the_same_accounts_do_not_wait_for_one_another_for_ever()
    {
        var ledger = new InMemoryBudgetLedger();
        var charges = Enumerable.Range(0, 6).Select(i =>
        {
            var budget = new Budget { Id = new("acts"), Count = 1_000_000, Period = BudgetPeriod.Rolling, Window = Duration.FromHours(1) };
            return new BudgetCharge(new(new($"d{i}"), budget.Id), budget, null);
        }).ToArray();
        var acts = new RelatedActs(new("payment"), new("claims"), "acme", Duration.FromHours(1));
        var request = new ReservationRequest { Charges = charges.ToValueList(), Related = acts, At = Clock.Noon, ExpiresAt = Clock.FarOff };
        var done = 0;
        var threads = Enumerable.Range(0, 8).Select(thread => new Thread(() =>
        {
            var (random, own) = (new Random(thread), charges.ToArray());
            for (var i = 0; i < 3000; i++)
            {
                random.Shuffle(own);
                var order = (thread % 3) switch { 0 => charges, 1 => Enumerable.Reverse(charges), _ => own };
                var mine = request with { Charges = order.ToValueList(), Related = i % 3 == 0 ? null : acts };
                var id = ledger.Reserve(mine).Id!.Value;
                Assert.Equal(SettlementOutcome.Done, i % 2 == 0 ? ledger.Commit(id, Clock.Noon) : ledger.Release(id, Clock.Noon));
                if (i % 500 == 0)
                {
                    ledger.TakeSnapshot();
                    ledger.Expire(Clock.Noon);
                }
            }

            Interlocked.Increment(ref done);
        }) { IsBackground = true }).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join(Patience));
        Assert.Equal(8, done);
        Assert.All(charges, charge => Assert.Equal(8 * 1500, ledger.Find(charge.Account, charge.Budget, Clock.Noon)!.Value.Count));
    }

    [Fact]
    public void A_snapshot_shows_each_act_on_all_its_accounts_or_on_none()
    {
        var ledger = new InMemoryBudgetLedger();
        var writer = new Thread(() =>
        {
            for (var i = 0; i < 3000; i++)
            {
                // New accounts and groups all the time, always together with an old account.
                var budget = new Budget { Id = new("acts"), Count = 1_000_000, Period = BudgetPeriod.Lifetime };
                var charges = new[] { "head", $"d{i % 300}" }.Select(name => new BudgetCharge(new(new(name), budget.Id), budget, null)).ToValueList();
                var acts = new RelatedActs(new("payment"), new("claims"), $"c{i}", Duration.FromHours(1));
                var id = ledger.Reserve(new() { Charges = charges, Related = acts, Amount = new(1, Currency.Eur), At = Clock.Noon, ExpiresAt = Clock.FarOff }).Id!.Value;
                ledger.Commit(id, Clock.Noon);
            }
        });
        writer.Start();
        var isOver = false;
        while (!isOver)
        {
            isOver = !writer.IsAlive;
            var snapshot = ledger.TakeSnapshot();
            decimal Sum(bool isHead) => snapshot.Accounts.Where(account => account.Account.Delegation == new DelegationId("head") == isHead)
                .Sum(account => account.Committed.Sum(use => use.Amount));
            Assert.Equal(Sum(isHead: true), Sum(isHead: false));
            Assert.Equal(Sum(isHead: true), snapshot.Related.Sum(related => related.Acts.Count));
        }
    }

    [Fact]
    public void Exactly_one_of_many_callers_uses_an_approval()
    {
        var ledger = new InMemoryApprovalLedger();
        for (var round = 0; round < 300; round++)
        {
            var (id, wins) = (new ApprovalId($"a{round}"), 0);
            Parallel.For(0, 8, i =>
            {
                if (ledger.TryUse(id, Clock.Noon + Duration.FromSeconds(i)))
                {
                    Interlocked.Increment(ref wins);
                }
            });
            Assert.Equal(1, wins);
            Assert.NotNull(ledger.FindUse(id));
        }
    }

    [Fact]
    public void An_approval_that_was_used_before_or_names_nothing_cannot_be_used()
    {
        Approval Given(string id, Instant? used) => new()
        {
            Id = new(id), Digest = "d", Approvers = [new("anna")], IssuedAt = Clock.LongAgo, ExpiresAt = Clock.FarOff, UsedAt = used,
        };
        var ledger = new InMemoryApprovalLedger([Given("used", Clock.Midnight), Given("fresh", null)]);
        Assert.Equal(Clock.Midnight, ledger.FindUse(new("used")));
        Assert.Null(ledger.FindUse(new("fresh")));
        Assert.False(ledger.TryUse(new("used"), Clock.Noon));
        Assert.False(ledger.TryUse(default, Clock.Noon));
        Assert.True(ledger.TryUse(new("fresh"), Clock.Noon));
        Assert.False(ledger.TryUse(new("fresh"), Clock.Midnight));
        Assert.Equal(Clock.Noon, ledger.FindUse(new("fresh")));
    }
}
