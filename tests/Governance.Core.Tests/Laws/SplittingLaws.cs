using FsCheck.Fluent;
using Governance.Core.Tests.Generators;
using Governance.Decisions;
using Governance.Delegation;
using NodaTime;

namespace Governance.Core.Tests.Laws;

/// <summary>D14: nobody gets round a limit by cutting an act into parts.</summary>
public sealed class SplittingLaws
{
    [Fact]
    public void D14_the_last_part_of_a_split_act_is_judged_as_strictly_as_the_whole() => Law.HoldsAtStake(
        Worlds.And(WorldOptions.WithLimits, world => from total in Pick.One(100m, 500m, 500.0001m, 900m, 1200m)
                            from parts in Gen.Choose(2, 4)
                            from hours in Pick.One(1, 6, 20)
                            from family in Pick.One(RequestTexts.Actions(world.Request.DecisionType).Select(a => a["Action::\"".Length..^1]))
                            from isGenerous in Pick.Chance(75)
                            select (IsGenerous: isGenerous, Total: total, Parts: parts, Window: Duration.FromHours(hours), Family: new DecisionTypeId(family))),
        atLeast: Law.Cases / 20,
        pair =>
        {
            var (isGenerous, total, count, window, family) = pair.Drawn;
            var world = WithWindow(isGenerous ? Eased.Generous(pair.World) : pair.World, family, window);
            var evaluator = new PolicyEvaluator(world.Build());
            var whole = world.Request with { Amount = new Money(total, Currency.Eur), Counterparty = "acme" };
            var unsplit = evaluator.EvaluateAndReserve(whole, new InMemoryBudgetLedger());

            // The parts lie within one window, and so do their budgets: none is longer ago than a window that counts.
            var ledger = new InMemoryBudgetLedger();
            var part = decimal.Round(total / count, 4);
            for (var i = 0; i < count - 1; i++)
            {
                var done = Act(evaluator, ledger, whole with { Amount = new Money(part, Currency.Eur), At = whole.At - (window * (count - 1 - i) / count) });
                if (done.Outcome != DecisionOutcome.Proceed)
                {
                    return false;
                }
            }

            var last = Act(evaluator, ledger, whole with { Amount = new Money(total - (part * (count - 1)), Currency.Eur) });
            Assert.True(last.Autonomy <= unsplit.Autonomy && last.Outcome <= unsplit.Outcome, $"{unsplit.Outcome} became {last.Outcome} in {count} parts");
            return true;
        });

    [Fact]
    public void D14_what_came_before_must_be_known_and_in_the_same_currency_and_the_counterparty_named() => Law.HoldsAtStake(
        Worlds.And(WorldOptions.WithLimits, _ => Gen.Choose(0, 4)),
        atLeast: Law.Cases / 4,
        pair =>
        {
            var world = WithWindow(pair.World, pair.World.Request.DecisionType, Duration.FromHours(1));
            if (world.Request.Amount is null || world.Facts.Organization.DecisionTypes.All(t => t.Id != world.Request.DecisionType))
            {
                return false;
            }

            var known = new RecordedUsage { Related = [] };
            var (request, usage) = pair.Drawn switch
            {
                0 => (world.Request with { Counterparty = " " }, known),
                1 => (world.Request, null),
                2 => (world.Request, known with { Related = null }),
                3 => (world.Request, known with { Related = [new(0m, Currency.Usd)] }),
                _ => (world.Request, known with { Related = [new(Money.MaxAmount, world.Request.Amount.Value.Currency), new(Money.MaxAmount, world.Request.Amount.Value.Currency)] }),
            };
            var decision = (world with { Request = request with { Counterparty = pair.Drawn == 0 ? " " : "acme" }, Evidence = new() { Usage = usage } }).Decide();
            var ceiling = Assert.Single(decision.Ceilings, c => c.Rule == BuiltInRules.Splitting);
            Assert.Equal((AutonomyLevel.None, DecisionOutcome.Refused), (ceiling.Level, decision.Outcome));
            return true;
        });

    /// <summary>Decides, and does what may be done at once.</summary>
    private static Decision Act(PolicyEvaluator evaluator, InMemoryBudgetLedger ledger, DecisionRequest request)
    {
        var decision = evaluator.EvaluateAndReserve(request, ledger);
        if (decision.Reservation is { } reservation)
        {
            Assert.Equal(SettlementOutcome.Done, ledger.Commit(reservation, request.At));
        }

        return decision;
    }

    private static World WithWindow(World world, DecisionTypeId type, Duration window)
    {
        var organization = world.Facts.Organization;
        return world with
        {
            Facts = world.Facts with
            {
                Organization = organization with { DecisionTypes = organization.DecisionTypes.Select(t => t with { SplittingWindow = t.Id == type ? window : null }).ToValueList() },
            },
        };
    }
}
