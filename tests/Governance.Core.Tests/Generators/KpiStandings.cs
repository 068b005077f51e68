using FsCheck;
using FsCheck.Fluent;
using Governance.Agents;
using Governance.Decisions;
using Governance.Kpis;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Generators;

/// <summary>KPIs in generated worlds: rules and mandates that turn on them, and what was found of them, current or not.</summary>
internal static class KpiStandings
{
    private static readonly string[] Ids = ["speed", "quality", "errors"];

    public static KpiCatalogue Catalogue(OrganizationDirectory organization) => new()
    {
        Kpis =
        [
            .. Ids.Select(id => new ValueKpi
            {
                Id = new(id), Name = new(id), Family = KpiFamily.OperationalImpact, Direction = KpiDirection.Up, Unit = KpiUnit.Percent, Owner = PartyReference.To(organization.People[0].Id),
            }),
        ],
    };

    /// <summary>A world with KPIs that some rules read, before or after what else they ask, and that some mandates hold an agent to; most KPIs are known.</summary>
    public static Gen<World> In(World world) =>
        from rules in Pick.Each(world.Rules.Select(rule => Rule(rule)))
        from agents in Pick.Each(world.Facts.Agents.Agents.Select(Agent))
        from added in Pick.Many(1, 3, i => Added($"kpi-rule-{i}"))
        from facts in Pick.Each(Ids.Select(id => Pick.Maybe(92, Fact(new(id), world.Request.At.InUtc().Date))))
        select world with
        {
            Facts = world.Facts with { Kpis = Catalogue(world.Facts.Organization), Agents = world.Facts.Agents with { Agents = agents } },
            Rules = [.. rules, .. added],
            Evidence = world.Evidence with { Kpis = facts.OfType<KpiFact>().ToValueList() },
        };

    /// <summary>What was found with one finding taken away, out of date, of tomorrow, of nothing, or said to be stale.</summary>
    public static IEnumerable<ValueList<KpiFact>> Weaker(ValueList<KpiFact> facts, LocalDate day)
    {
        foreach (var fact in facts)
        {
            yield return facts.Where(other => other != fact).ToValueList();
            foreach (var weak in new[]
            {
                fact with { HoldsUntil = day.PlusDays(-1) }, fact with { AssessedOn = day.PlusDays(1) }, fact with { HoldsUntil = null }, fact with { Value = null },
                fact with { Verdict = KpiVerdict.Stale },
            })
            {
                yield return facts.Select(other => other == fact ? weak : other).ToValueList();
            }
        }
    }

    private static Gen<KpiFact> Fact(KpiId kpi, LocalDate day) =>
        from verdict in Pick.Weighted((8, KpiVerdict.Proven), (2, KpiVerdict.Unproven), (2, KpiVerdict.Worse), (1, KpiVerdict.Stale))
        from value in Gen.Choose(-2, 3)
        from width in Pick.MaybeValue(80, Gen.Choose(0, 2))
        from attained in Pick.MaybeValue(60, Gen.Choose(0, 2))
        from age in Pick.Weighted((9, 0), (9, 30), (1, -1))
        from left in Pick.Weighted((9, 30), (9, 0), (1, -1))
        select new KpiFact
        {
            Kpi = kpi, AssessedOn = day.PlusDays(-age), HoldsUntil = day.PlusDays(left), Verdict = verdict, Value = value, Lower = value - width, Upper = value + width, Attainment = 0.5m * attained,
        };

    private static Gen<Agent> Agent(Agent agent) =>
        from isHeld in Pick.Chance(40)
        from kpi in Pick.One(Ids)
        from least in Pick.MaybeValue(60, Gen.Choose(-1, 2))
        select isHeld
            ? agent with { Mandate = agent.Mandate with { Kpis = [new() { Kpi = new(kpi), AtLeast = least, IsMeasured = true }] } }
            : agent;

    private static Gen<RuleSpec> Rule(RuleSpec rule) =>
        from reads in Pick.Chance(40)
        from clause in Clause
        from isFirst in Pick.Chance(50)
        select !reads ? rule : rule with { Clauses = isFirst ? [clause, .. rule.Clauses] : [.. rule.Clauses, clause] };

    private static Gen<RuleSpec> Added(string id) =>
        from isPermit in Pick.Chance(65)
        from level in Pick.One(AutonomyLevel.ActWithApproval, AutonomyLevel.ActOnPlan, AutonomyLevel.ActWithinBounds, AutonomyLevel.ActMonitored)
        from clause in Clause
        select new RuleSpec { Id = id, IsPermit = isPermit, Level = level, Principal = "principal", Action = "action", Resource = "resource", Clauses = [clause] };

    /// <summary>Anything that can be asked of KPIs, for better or worse, also where what stands before it decides already.</summary>
    private static Gen<Clause> Clause =>
        from one in Test
        from other in Test
        from body in Pick.One(
            one, $"!({one})", $"{one} && {other}", $"{one} || {other}", $"context has amount && {one}", $"context has amount || {one}", $"{one} || context has amount",
            $"if context has amount then {one} else {other}", $"if {one} then context has amount else {other}")
        from isUnless in Pick.Chance(25)
        select new Clause(body, isUnless);

    private static Gen<string> Test =>
        from kpi in Pick.One(Ids)
        from word in Pick.One("proven", "unproven", "worse")
        from number in Pick.One("-1.0", "0.0", "0.5", "1.0")
        from test in Pick.One(
            $"verdict == \"{word}\"", $"verdict != \"{word}\"", $"value.lessThan(decimal(\"{number}\"))", $"lower.greaterThan(decimal(\"{number}\"))",
            $"upper.lessThanOrEqual(decimal(\"{number}\"))", $"attainment.greaterThanOrEqual(decimal(\"{number}\"))")
        select $"Kpi::\"{kpi}\".{test}";
}
