using Governance.Core.Tests.Decisions;
using Governance.Decisions;
using Governance.Delegation;
using NodaTime;

namespace Governance.Core.Tests.Delegation;

/// <summary>Budgets are read one after the other. Whoever takes from them in between, a decision is one that some state of theirs gives, also when it reserves nothing.</summary>
public sealed class InterruptedDecisionTests
{
    private static readonly Budget Once = new() { Id = new("once"), Count = 1, Period = BudgetPeriod.Rolling, Window = Duration.FromDays(30) };

    /// <summary>One act in all; done alone, or by a plan. Whoever saw only a part of the use would ask for a plan that nothing can carry any more.</summary>
    private static readonly PolicyEvaluator Evaluator = new(Desk.With(new DelegationRegister
    {
        Rules =
        [
            Desk.ToController with { Budgets = [Once] },
            Desk.ToBot with { Id = new("alone"), Autonomy = AutonomyLevel.ActWithinBounds, Budgets = [Once] },
            Desk.ToBot with { Id = new("by-plan"), Autonomy = AutonomyLevel.ActOnPlan },
        ],
    }));

    private static readonly DecisionRequest Request = ClaimsDesk.Refund(100m);

    [Theory]
    [InlineData(1, DecisionOutcome.Refused)]
    [InlineData(2, DecisionOutcome.Refused)]
    [InlineData(3, DecisionOutcome.Proceed)]
    public void A_decision_is_one_of_before_or_of_after(int read, DecisionOutcome expected)
    {
        var shared = new InMemoryBudgetLedger();
        var interrupted = new InterruptedLedger(shared, read, () => Assert.NotNull(Evaluator.EvaluateAndReserve(Request, shared).Reservation));

        Assert.Equal(expected, Evaluator.EvaluateAndReserve(Request, interrupted).Outcome);
    }

    [Fact]
    public void A_budget_that_never_rests_refuses()
    {
        var acts = 0L;
        var restless = new InterruptedLedger(new InMemoryBudgetLedger(), read: 0, () => { }) { Use = () => new BudgetUse(null, acts++ % 3) };

        var decision = Evaluator.EvaluateAndReserve(Request, restless);

        Assert.Equal(DecisionOutcome.Refused, decision.Outcome);
        Assert.Contains(decision.Ceilings, ceiling => ceiling.Rule == BuiltInRules.BudgetContention);
    }

    /// <summary>A ledger in which something happens just before something is read.</summary>
    private sealed class InterruptedLedger(IBudgetLedger inner, int read, Action interruption) : IBudgetLedger
    {
        private int _reads;

        public Func<BudgetUse>? Use { get; init; }

        public BudgetUse? Find(BudgetAccount account, Budget budget, Instant at)
        {
            if (++_reads == read)
            {
                interruption();
            }

            return Use?.Invoke() ?? inner.Find(account, budget, at);
        }

        public ValueList<Money>? FindRelated(RelatedActs acts, Instant at) => inner.FindRelated(acts, at);

        public ReservationResult Reserve(ReservationRequest request) => inner.Reserve(request);

        public SettlementOutcome Commit(ReservationId id, Instant at, Money? actual = null) => inner.Commit(id, at, actual);

        public SettlementOutcome Release(ReservationId id, Instant at) => inner.Release(id, at);

        public int Expire(Instant at) => inner.Expire(at);
    }
}
