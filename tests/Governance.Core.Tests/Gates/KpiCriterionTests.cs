using Governance.Core.Tests.Serialization;
using Governance.Decisions;
using Governance.Kpis;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Core.Tests.Gates;

/// <summary>Criteria that ask KPIs for proof.</summary>
public sealed class KpiCriterionTests
{
    private static readonly Instant At = GateWorld.Start + Duration.FromDays(3);

    private static readonly KpiFact Proven = new()
    {
        Kpi = new("lead-time"), AssessedOn = At.InUtc().Date, HoldsUntil = At.InUtc().Date, Verdict = KpiVerdict.Proven, Value = 2m, Lower = -3m, Upper = -1m, Attainment = 0.5m,
    };

    private static readonly GateCriterion Any = new() { Id = new("proof"), Name = new("It is proven", "C’est prouvé"), Test = CriterionTest.Kpis };

    public static TheoryData<KpiVerdict, int, string?> Verdicts => new()
    {
        { KpiVerdict.Proven, 0, null },
        { KpiVerdict.Proven, -1, "the KPI `lead-time` is stale: what was measured held until 2026-01-03" },
        { KpiVerdict.Unproven, 0, "the KPI `lead-time` is unproven" },
        { KpiVerdict.Worse, 0, "the KPI `lead-time` became worse" },
        { KpiVerdict.Stale, 0, "the KPI `lead-time` is stale: what was measured held until 2026-01-04" },
    };

    [Theory]
    [MemberData(nameof(Verdicts))]
    public void Every_KPI_of_the_use_case_or_of_the_criterion_is_to_be_proven(KpiVerdict verdict, int left, string? missing)
    {
        foreach (var criterion in new[] { Any, Any with { Kpis = [new("lead-time")] } })
        {
            var told = Missing(criterion, Proven with { Verdict = verdict, HoldsUntil = At.InUtc().Date.PlusDays(left) });
            Assert.Equal(missing, told?.En);
            if (told is not null)
            {
                Typography.CheckText(told);
            }
        }
    }

    [Fact]
    public void What_nobody_has_assessed_is_not_proven()
    {
        Assert.Equal("no assessment of the KPI `lead-time` was presented", Missing(Any)?.En);
        Assert.Equal("it has no KPI that could prove anything", Missing(Any, world => world with { UseCase = world.UseCase with { Kpis = [] } }, Proven)?.En);
    }

    [Theory]
    [InlineData("Kpi::\"lead-time\".verdict == \"proven\"")]
    [InlineData("Kpi::\"lead-time\".upper.lessThan(decimal(\"-0.5\"))")]
    public void A_condition_can_ask_for_it_too(string condition)
    {
        var criterion = Any with { Test = CriterionTest.Condition, Condition = condition };
        Assert.Null(Missing(criterion, Proven));
        Assert.Equal("its condition could not be judged: no assessment of the KPI `lead-time` was presented", Missing(criterion)?.En);
    }

    /// <summary>The decision at the gate itself.</summary>
    [Fact]
    public void No_use_case_passes_the_gate_without_the_proof()
    {
        var (world, model) = Build(Any, static world => world);
        var request = model.Ask(GateWorld.Case, new() { Gate = world.Gates[0].Id, Outcome = GateOutcome.Go, Body = world.Gates[0].Body, Reason = new("go", "on y va") }, new("bo"), At);
        bool IsStopped(params ValueList<KpiFact> facts) => new PolicyEvaluator(model).Evaluate(request, new() { Kpis = facts }).Ceilings.Any(ceiling => ceiling.Rule == BuiltInRules.GateCriteria);

        Assert.False(IsStopped(Proven));
        Assert.True(IsStopped());
        Assert.True(IsStopped(Proven with { Verdict = KpiVerdict.Unproven }));
    }

    [Fact]
    public void What_does_not_belong_together_is_told()
    {
        var world = new GateWorld(1);
        ValueList<Diagnostic> Told(GateCriterion criterion) => GovernanceModel.Create(world.Parts(world.Portfolio with { Gates = [world.Gates[0] with { Criteria = [criterion] }] })).Diagnostics;

        Assert.Equal((DiagnosticIds.DanglingReference, "$.gates[0].criteria[0].kpis[0]"), Place(Assert.Single(Told(Any with { Kpis = [new("lead")] }))));
        Assert.Equal((DiagnosticIds.Contradiction, "$.gates[0].criteria[0].kpis"), Place(Assert.Single(Told(Any with { Test = CriterionTest.Risk, Kpis = [new("lead-time")] }))));
        Assert.Equal(
            (DiagnosticIds.MisreadKpi, "$.gates[0].criteria[0].condition"), Place(Assert.Single(Told(Any with { Test = CriterionTest.Condition, Condition = "Kpi::\"lead-time\" has verdict" }))));
    }

    private static (string, string?) Place(Diagnostic diagnostic)
    {
        Typography.Check(diagnostic);
        return (diagnostic.Id, diagnostic.Location?.Path);
    }

    private static LocalizedText? Missing(GateCriterion criterion, params ValueList<KpiFact> facts) => Missing(criterion, static world => world, facts);

    private static LocalizedText? Missing(GateCriterion criterion, Func<GateWorld, GateWorld> change, params ValueList<KpiFact> facts) =>
        Build(criterion, change).Model.FindNextGate(GateWorld.Case, At, facts)!.Criteria.Single().Missing;

    private static (GateWorld World, GovernanceModel Model) Build(GateCriterion criterion, Func<GateWorld, GateWorld> change)
    {
        var world = new GateWorld(1) { Quorum = 1, OlgaLeaves = null };
        world = change(world with { Gates = [world.Gates[0] with { Criteria = [criterion], Functions = [] }, .. world.Gates.Skip(1)] });
        return (world, world.Build());
    }
}
