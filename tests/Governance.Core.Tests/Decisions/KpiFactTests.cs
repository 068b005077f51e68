using System.Globalization;
using Governance.Auditing;
using Governance.Core.Tests.Serialization;
using Governance.Core.Tests.ValueKpis;
using Governance.Decisions;
using Governance.Kpis;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Decisions;

/// <summary>KPIs as policies and mandates see them.</summary>
public sealed class KpiFactTests
{
    private static readonly KpiId Speed = new("speed");

    private static readonly LocalDate Today = ClaimsDesk.Now.InUtc().Date;

    private static readonly KpiFact Proven = new()
    {
        Kpi = Speed, AssessedOn = Today, HoldsUntil = Today, Verdict = KpiVerdict.Proven, Value = 3.5m, Lower = 1.25m, Upper = null, Attainment = 0.5m,
    };

    [Theory]
    [InlineData("Kpi::\"speed\".verdict == \"proven\"")]
    [InlineData("Kpi::\"speed\".lower.greaterThan(decimal(\"1.2499\")) && Kpi::\"speed\".value == decimal(\"3.5\") && Kpi::\"speed\".attainment == decimal(\"0.5\")")]
    [InlineData("Kpi::\"speed\".upper == decimal(\"922337203685477.5807\")")]
    [InlineData("[\"proven\", \"unproven\"].contains(Kpi::\"speed\".verdict)")]
    public void A_permit_can_ask_for_proof(string condition)
    {
        Assert.Equal(AutonomyLevel.ActWithinBounds, Decide(condition, Proven).Autonomy);
        foreach (var (fact, because, parce) in new[]
        {
            (null, "no assessment of the KPI `speed` was presented", "aucune évaluation de l’indicateur `speed` n’a été présentée"),
            (Proven with { HoldsUntil = Today.PlusDays(-1) }, "the KPI `speed` is stale: what was measured held until 2026-08-31", "l’indicateur `speed` est périmé\u00a0: ce qui a été mesuré valait jusqu’au 2026-08-31"),
            (Proven with { AssessedOn = Today.PlusDays(1) }, "the KPI `speed` was assessed later, on 2026-09-02", "l’indicateur `speed` a été évalué plus tard, le 2026-09-02"),
            (Proven with { Value = null }, "nothing was measured of the KPI `speed`", "rien n’a été mesuré de l’indicateur `speed`"),
        })
        {
            var decision = Decide(condition, fact);
            Assert.Equal(AutonomyLevel.None, decision.Autonomy);
            var reason = Assert.Single(decision.Grants, grant => grant.Rule == "if-proven").VoidBecause!;
            Assert.Equal(($"its condition could not be judged: {because}", $"sa condition n’a pas pu être évaluée\u00a0: {parce}"), (reason.En, reason.Fr));
            Typography.CheckText(reason);
        }
    }

    [Fact]
    public void A_forbid_applies_in_full_when_nothing_is_known()
    {
        const string Limited = """
            @id("all") @owner("person:hugo-martin") @autonomy("ActWithinBounds") permit (principal, action, resource);
            @id("if-worse") @ceiling("Advise") forbid (principal, action, resource) when { Kpi::"speed".verdict == "worse" };
            """;
        Decision With(params ValueList<KpiFact> facts) => new PolicyEvaluator(Model(Limited)).Evaluate(ClaimsDesk.Refund(100m), new() { Kpis = facts });

        Assert.Equal(AutonomyLevel.ActWithinBounds, With(Proven).Autonomy);
        Assert.Equal(AutonomyLevel.Advise, With(Proven with { Verdict = KpiVerdict.Worse }).Autonomy);
        Assert.Equal(AutonomyLevel.Advise, With().Autonomy);
        Assert.Contains("no assessment of the KPI `speed` was presented", With().Explain(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(AutonomyLevel.Advise, With(Proven with { Kpi = new("other") }).Autonomy);
        Assert.Equal(DecisionOutcome.Refused, With(Proven, Proven with { Verdict = KpiVerdict.Worse }).Outcome);
    }

    [Fact]
    public void The_recorded_decision_replays_with_its_facts()
    {
        var evaluator = new PolicyEvaluator(Model(Permit("Kpi::\"speed\".verdict == \"proven\"")));
        var record = DecisionRecord.Of(evaluator.Evaluate(ClaimsDesk.Refund(100m), new() { Kpis = [Proven] }));

        Assert.Equal(AutonomyLevel.ActWithinBounds, record.Autonomy);
        Assert.True(record.Replay(evaluator).IsSame);
        Assert.False((record with { Evidence = DecisionEvidence.None }).Replay(evaluator).IsSame);
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(3.0, null, true)]
    [InlineData(3.6, null, false)]
    [InlineData(null, 3.4, false)]
    [InlineData(3.5, 3.5, true)]
    public void A_mandate_can_be_held_to_what_was_measured(double? least, double? most, bool isKept)
    {
        var parts = Parts("@id(\"all\") @owner(\"person:hugo-martin\") permit (principal, action, resource);");
        var bot = parts.Agents.Agents[0];
        var model = GovernanceModel.Create(parts with
        {
            Agents = new() { Agents = [bot with { Mandate = bot.Mandate with { Kpis = [new() { Kpi = Speed, AtLeast = (decimal?)least, AtMost = (decimal?)most, IsMeasured = true }] } }] },
        }).Model!;
        var evaluator = new PolicyEvaluator(model);
        var request = ClaimsDesk.Refund(100m);

        Assert.Equal(isKept ? AutonomyLevel.ActWithinBounds : AutonomyLevel.ActOnPlan, evaluator.Evaluate(request, new() { Kpis = [Proven] }).Autonomy);
        Assert.Equal(AutonomyLevel.ActOnPlan, evaluator.Evaluate(request).Autonomy);
        Assert.Equal(isKept, model.FindAgentFindings(bot.Id, request.At, [Proven]).IsEmpty);
        Assert.Contains(model.FindAgentFindings(bot.Id, request.At), finding => finding.Kind == AgentFindingKind.Kpi);
        Assert.Equal(
            isKept ? AutonomyLevel.ActWithinBounds : AutonomyLevel.ActOnPlan,
            model.FindEffectiveAutonomy(bot.Id, request.DecisionType, request.Purpose, request.Unit, request.At, [Proven]).Level);
        Assert.Equal(AutonomyLevel.ActOnPlan, model.FindEffectiveAutonomy(bot.Id, request.DecisionType, request.Purpose, request.Unit, request.At).Level);
        if (least is null && most is null)
        {
            Assert.Equal(AutonomyLevel.ActOnPlan, evaluator.Evaluate(request, new() { Kpis = [Proven with { Verdict = KpiVerdict.Unproven }] }).Autonomy);
        }
    }

    [Fact]
    public void A_fact_says_what_its_assessment_says_and_never_more()
    {
        var kpi = Sample.Kpi("speed", "hour", KpiDirection.Up).WithBaseline() with { ReviewBy = new(2027, 2, 1) };
        var assessment = kpi.Assess([.. Trial.Items(kpi, "2025-03", [1.0, 1.1, 1.2, 1.0, 1.1]), .. Trial.Items(kpi, "2026-12", [2.0, 2.1, 2.3, 2.0, 2.2])], Trial.End);
        var fact = KpiFact.Of(assessment);

        Assert.Equal((kpi.Id, Trial.End, KpiVerdict.Proven, 2.12m), (fact.Kpi, fact.AssessedOn, fact.Verdict, fact.Value));
        Assert.True(fact.Lower <= (decimal)assessment.Interval.Lower && fact.Lower > (decimal)assessment.Interval.Lower - 0.0001m);
        Assert.True(fact.Upper >= (decimal)assessment.Interval.Upper && fact.Upper < (decimal)assessment.Interval.Upper + 0.0001m);
        Assert.Equal(new LocalDate(2027, 2, 1), fact.HoldsUntil);
        Assert.Equal(new LocalDate(2027, 4, 1), KpiFact.Of((kpi with { ReviewBy = null }).Assess(Trial.Items(kpi, "2026-12", [2.0]), Trial.End)).HoldsUntil);
        Assert.Equal([false, true, true, false], new LocalDate[] { new(2026, 12, 31), Trial.End, new(2027, 2, 1), new(2027, 2, 2) }.Select(fact.HoldsOn));
    }

    [Fact]
    public void Of_nothing_measured_nothing_is_said()
    {
        var fact = KpiFact.Of(Sample.LeadTime.Assess([], Trial.End));

        Assert.Equal((KpiVerdict.Unproven, null, null, null, null, null), (fact.Verdict, fact.Value, fact.Lower, fact.Upper, fact.Attainment, fact.HoldsUntil));
        Assert.False(fact.HoldsOn(Trial.End));
    }

    private static Decision Decide(string condition, KpiFact? fact) =>
        new PolicyEvaluator(Model(Permit(condition))).Evaluate(ClaimsDesk.Refund(100m), new() { Kpis = fact is null ? [] : [fact] });

    private static string Permit(string condition) => $"@id(\"if-proven\") @owner(\"person:hugo-martin\") permit (principal, action, resource) when {{ {condition} }};";

    private static GovernanceModel Model(string policies)
    {
        var result = GovernanceModel.Create(Parts(policies));
        Assert.Equal([], result.Diagnostics.Select(d => d.Message.En));
        return result.Model!;
    }

    private static GovernanceModelParts Parts(string policies) => ClaimsDesk.Parts(policies) with { Kpis = new() { Kpis = [Sample.Kpi("speed", "hour", KpiDirection.Up) with { Owner = PartyReference.To(new PersonId("lea-roy")) }] } };
}
