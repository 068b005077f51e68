using FsCheck.Fluent;
using Governance.Core.Tests.Generators;
using Governance.Decisions;

namespace Governance.Core.Tests.Laws;

/// <summary>D19 of KPIs: what is not known of one, or no longer, never raises a decision, whatever rules ask of it.</summary>
public sealed class KpiLaws
{
    [Fact]
    public void D19_without_an_assessment_or_with_a_stale_one_no_decision_is_better() => Law.HoldsAtStake(
        Worlds.And(WorldOptions.WithLimits, KpiStandings.In),
        atLeast: Law.Cases / 40,
        pair =>
        {
            var (world, atStake) = (pair.Drawn, false);
            var (evaluator, day) = (new PolicyEvaluator(world.Build()), world.Request.At.InUtc().Date);
            var full = evaluator.Evaluate(world.Request, world.Evidence);
            foreach (var weaker in KpiStandings.Weaker(world.Evidence.Kpis, day).Append([]))
            {
                var decision = evaluator.Evaluate(world.Request, world.Evidence with { Kpis = weaker });
                Assert.True(decision.Autonomy <= full.Autonomy && decision.Outcome <= full.Outcome, $"{full.Autonomy} became {decision.Autonomy} when {world.Evidence.Kpis} became {weaker}");
                atStake |= decision.Autonomy < full.Autonomy;
            }

            return atStake;
        });

    /// <summary>Whatever is presented, a KPI given twice is refused: otherwise the caller could choose.</summary>
    [Fact]
    public void D19_a_KPI_that_is_presented_twice_is_refused() => Law.HoldsAtStake(
        Worlds.And(WorldOptions.WithLimits, KpiStandings.In),
        atLeast: Law.Cases / 15,
        pair =>
        {
            var world = pair.Drawn;
            if (world.Evidence.Kpis.IsEmpty)
            {
                return false;
            }

            var decision = (world with { Evidence = world.Evidence with { Kpis = [.. world.Evidence.Kpis, world.Evidence.Kpis[0] with { Verdict = Governance.Kpis.KpiVerdict.Proven }] } }).Decide();
            Assert.Equal(DecisionOutcome.Refused, decision.Outcome);
            Assert.Contains(decision.Ceilings, ceiling => ceiling.Rule == BuiltInRules.MalformedRequest);
            return world.Decide().Autonomy > AutonomyLevel.None;
        });

    /// <summary>The index finds the same rules with KPIs as without it.</summary>
    [Fact]
    public void The_index_decides_as_the_plain_evaluator_when_rules_read_KPIs() => Law.HoldsAtStake(
        Worlds.And(WorldOptions.WithLimits, KpiStandings.In),
        atLeast: Law.Cases / 15,
        pair =>
        {
            var (world, model) = (pair.Drawn, pair.Drawn.Build());
            var (indexed, plain) = (new PolicyEvaluator(model).Evaluate(world.Request, world.Evidence), new PolicyEvaluator(model, indexed: false).Evaluate(world.Request, world.Evidence));
            Assert.Equal((plain.Autonomy, plain.Grants, plain.Ceilings), (indexed.Autonomy, indexed.Grants, indexed.Ceilings));
            return indexed.Autonomy > AutonomyLevel.None;
        });
}
