using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Generators;
using Governance.Decisions;
using Governance.Delegation;
using NodaTime;

namespace Governance.Core.Tests.Laws;

/// <summary>D12, D13: what a decision reserves is what its act takes, and no order of acts takes more than there is.</summary>
public sealed class ReservationLaws
{
    [Fact]
    public void D13_only_what_may_proceed_reserves_and_takes_from_every_budget_of_the_chain_that_carries_it() => Law.HoldsAtStake(
        Worlds.And(WorldOptions.WithEvidence, _ => Gen.Choose(0, 2)),
        atLeast: Law.Cases / 50,
        pair =>
        {
            if (Eased.Delegated(pair.World) is not { } world)
            {
                return false;
            }

            var ledger = new InMemoryBudgetLedger();
            var decision = new PolicyEvaluator(world.Build()).EvaluateAndReserve(world.Request, ledger, world.Evidence);
            Assert.Equal(decision.ToReserve is not null, decision.Reservation is not null);
            Assert.True(decision.ToReserve is null || decision.Outcome == DecisionOutcome.Proceed);
            var carrying = (decision.Authority?.Chain ?? []).SelectMany(id => world.Facts.Delegations.Rules.Single(r => r.Id == id).Budgets.Select(b => (Account: new BudgetAccount(id, b.Id), Budget: b))).ToArray();
            if (decision.Outcome == DecisionOutcome.Proceed)
            {
                Assert.Equal(
                    carrying.Select(b => new BudgetCharge(b.Account, b.Budget, b.Budget.Amount is null ? null : world.Request.Amount)),
                    decision.ToReserve?.Charges ?? []);
                Assert.Equal(decision.Budgets.Select(b => b.Charge), decision.ToReserve?.Charges ?? []);
            }

            foreach (var (account, budget) in world.Facts.Delegations.Rules.SelectMany(r => r.Budgets.Select(b => (new BudgetAccount(r.Id, b.Id), b))))
            {
                var isCharged = decision.Reservation is not null && carrying.Any(b => b.Account == account);
                var used = ledger.Find(account, budget, world.Request.At)!.Value;
                Assert.Equal(isCharged && budget.Amount is not null ? world.Request.Amount!.Value.Amount : 0, used.Amount?.Amount ?? 0);
                Assert.Equal(isCharged && budget.Amount is null ? 1 : 0, used.Count ?? 0);
            }

            return decision.ToReserve is { Charges.IsEmpty: false };
        });

    [Fact]
    public void D13_no_order_of_acts_commits_more_than_any_budget_of_any_link_holds() => Law.HoldsAtStake(
        Worlds.And(WorldOptions.WithLimits, _ => Pick.Many(4, 8, _ =>
            from amount in Pick.One(50m, 100m, 400m, 500m)
            from minutes in Gen.Choose(0, 3)
            from how in Pick.Weighted((5, SettlementKind.Commit), (2, SettlementKind.Release), (2, SettlementKind.Leave))
            select (Amount: amount, After: Duration.FromMinutes(minutes), How: how))),
        atLeast: Law.Cases / 50,
        pair =>
        {
            if (Eased.Delegated(pair.World) is not { } world)
            {
                return false;
            }

            var (evaluator, ledger, at, open, refused) = (new PolicyEvaluator(world.Build()), new InMemoryBudgetLedger(), world.Request.At, new Queue<(ReservationId Id, SettlementKind How)>(), false);
            var committed = new Dictionary<BudgetAccount, (decimal Amount, long Count)>();
            var taking = new Dictionary<ReservationId, ReservationRequest>();
            foreach (var (amount, after, how) in pair.Drawn)
            {
                at += after;
                var decision = evaluator.EvaluateAndReserve(world.Request with { At = at, Amount = world.Request.Amount is { } own ? new Money(amount, own.Currency) : null }, ledger);
                refused |= decision.Reservation is null;
                if (decision.Reservation is { } id)
                {
                    open.Enqueue((id, how));
                    taking.Add(id, decision.ToReserve!);
                }

                // Up to two acts are under way at a time; whoever began first ends first.
                while (open.Count > 2)
                {
                    Settle(open.Dequeue());
                }

                AllHold();
            }

            while (open.TryDequeue(out var last))
            {
                Settle(last);
            }

            AllHold();
            return committed.Count > 0 && refused;

            void Settle((ReservationId Id, SettlementKind How) act)
            {
                if (act.How == SettlementKind.Commit && ledger.Commit(act.Id, at) == SettlementOutcome.Done)
                {
                    foreach (var charge in taking[act.Id].Charges)
                    {
                        var sum = committed.GetValueOrDefault(charge.Account);
                        committed[charge.Account] = (sum.Amount + (charge.Amount?.Amount ?? 0), sum.Count + 1);
                    }
                }
                else if (act.How == SettlementKind.Release)
                {
                    ledger.Release(act.Id, at);
                }
            }

            // All acts lie within minutes, so within one period of every budget.
            void AllHold() => Assert.All(
                world.Facts.Delegations.Rules.SelectMany(r => r.Budgets.Select(b => (Account: new BudgetAccount(r.Id, b.Id), Budget: b))),
                one =>
                {
                    var sum = committed.GetValueOrDefault(one.Account);
                    Assert.True(one.Budget.Amount is { } limit ? sum.Amount <= limit.Amount : sum.Count <= one.Budget.Count!.Value, $"{one.Account} took {sum}");
                    var used = ledger.Find(one.Account, one.Budget, at)!.Value;
                    Assert.True(one.Budget.Amount is { } most ? sum.Amount <= used.Amount!.Value.Amount && used.Amount.Value.Amount <= most.Amount : sum.Count <= used.Count && used.Count <= one.Budget.Count);
                });
        });

    [Fact]
    public void D13_many_at_once_take_no_more_than_one_after_the_other() => Law.HoldsAtStake(
        Worlds.And(WorldOptions.WithLimits, _ => Gen.Choose(2, 6)),
        atLeast: Law.Cases / 50,
        pair =>
        {
            if (Eased.Delegated(pair.World) is not { } world)
            {
                return false;
            }

            var evaluator = new PolicyEvaluator(world.Build());
            var (together, alone) = (new InMemoryBudgetLedger(), new InMemoryBudgetLedger());
            var atOnce = new Decision[pair.Drawn];
            Parallel.For(0, pair.Drawn, i => atOnce[i] = evaluator.EvaluateAndReserve(world.Request, together));
            var inTurn = Enumerable.Range(0, pair.Drawn).Select(_ => evaluator.EvaluateAndReserve(world.Request, alone)).ToArray();
            Assert.Equal(inTurn.Select(d => (d.Outcome, d.Authority?.Rule)).Order(), atOnce.Select(d => (d.Outcome, d.Authority?.Rule)).Order());
            return inTurn.Any(d => d.Reservation is not null) && inTurn.Distinct().Count() > 1;
        });

    /// <summary>What somebody does with a reservation.</summary>
    private enum SettlementKind
    {
        Commit,
        Release,
        Leave,
    }
}
