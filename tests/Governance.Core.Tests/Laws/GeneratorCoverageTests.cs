using FsCheck.Fluent;
using Governance.Core.Tests.Generators;
using Governance.Decisions;

namespace Governance.Core.Tests.Laws;

/// <summary>A law over refusals alone would prove nothing: the generated worlds reach every corner of the evaluator.</summary>
/// <remarks>The least counts are a third of what is usual, and what is rare by chance gets more worlds: chance must not fail a build, a generator gone wrong must.</remarks>
public sealed class GeneratorCoverageTests
{
    private const int Sample = 2000;

    [Fact]
    public void Generated_decisions_reach_every_level_and_every_kind_of_reason() =>
        Reaches(WorldOptions.All, Expected());

    [Fact]
    public void Generated_limits_and_evidence_reach_every_kind_of_reason() => Reaches(WorldOptions.WithEvidence, ExpectedOfLimits());

    private static void Reaches(WorldOptions options, IEnumerable<(string What, int Least, Func<Decision, bool> Reached)> expected)
    {
        var corners = expected.ToArray();
        var counts = new int[corners.Length];
        for (var round = 0; round < Law.MostRounds && corners.Where((corner, i) => counts[i] < corner.Least).Any(); round++)
        {
            foreach (var decision in Gen.Sample(Worlds.With(options), Sample).Select(world => world.Decide()))
                for (var i = 0; i < corners.Length; i++)
                    counts[i] += corners[i].Reached(decision) ? 1 : 0;
        }

        var shortfalls = corners.Zip(counts).Where(corner => corner.Second < corner.First.Least)
            .Select(corner => $"{corner.First.What}: {corner.Second} of {Sample * Law.MostRounds}, expected at least {corner.First.Least}");
        var told = string.Join('\n', shortfalls);
        Assert.True(told.Length == 0, told);
    }

    private static IEnumerable<(string What, int Least, Func<Decision, bool> Reached)> Expected() =>
    [
        .. AutonomyScale.Levels.Select(level => ($"decisions at {level}", 30, (Func<Decision, bool>)(d => d.Autonomy == level))),
        ("decisions above None", Sample / 5, d => d.Autonomy > AutonomyLevel.None),
        ("decisions above None for people", 100, d => d.Request.Person is not null && d.Autonomy > AutonomyLevel.None),
        ("erring grants", 100, d => d.Grants.Any(g => g.VoidBecause?.En.Contains("could not be judged", StringComparison.Ordinal) == true)),
        ("grants void for want of a human", 100, d => d.Grants.Any(g => !g.Counts && g.AccountablePerson is null)),
        ("void delegations", 40, d => d.Grants.Any(g => g.Kind == GrantKind.Delegation && !g.Counts)),
        ("erring ceilings", 50, d => d.Ceilings.Any(c => c.Error is not null)),
        ("policy ceilings that bind above None", 60, d => d.Autonomy > AutonomyLevel.None && d.Ceilings.Any(c => c.IsBinding && c.Kind == CeilingKind.Policy)),
        ("built-in ceilings that bind above None", 60, d => d.Autonomy > AutonomyLevel.None && d.Ceilings.Any(c => c.IsBinding && c.Kind == CeilingKind.BuiltIn)),
        ("decisive ceilings", 200, d => d.Ceilings.Any(c => c.IsDecisive)),
        ("ceilings of a unit's own", 40, d => d.Model.Policies.Rules.Any(r => r.Unit is not null && d.Ceilings.Any(c => c.Rule == r.Id))),
        ("several binding ceilings", 60, d => d.Ceilings.Count(c => c.IsBinding) > 1),
        ("decisions carried by a delegation", 60, d => d.Authority?.Chain.IsEmpty == false),
        ("decisions carried by a chain of several links", 6, d => d.Authority?.Chain.Count > 1),
        ("chains of several links that count", 20, d => d.Grants.Any(g => g.Counts && g.Chain.Count > 1)),
        ("chains of three links or more that count", 8, d => d.Grants.Any(g => g.Counts && g.Chain.Count > 2)),
        .. Void.Select(reason => ($"delegations void because {reason}", 3, (Func<Decision, bool>)(d => d.Grants.Any(g => g.VoidBecause?.En.Contains(reason, StringComparison.Ordinal) == true)))),
        ("balances of budgets", 10, d => d.Grants.Any(g => !g.Budgets.IsEmpty)),
        ("decisions carried by a policy", 200, d => d.Authority?.Chain.IsEmpty == true),
        ("demanded protocols", 50, d => d.Validations.Any(v => v.Protocol is not null)),
        ("approvals by the accountable", 50, d => d.Validations.Any(v => v.Protocol is null)),
        ("obligations", 200, d => !d.Obligations.IsEmpty),
    ];

    private static IEnumerable<(string What, int Least, Func<Decision, bool> Reached)> ExpectedOfLimits() =>
    [
        ("threshold ceilings", 100, d => d.Ceilings.Any(c => c.Kind == CeilingKind.Threshold)),
        ("binding thresholds", 40, d => d.Ceilings.Any(c => c.Kind == CeilingKind.Threshold && c.IsBinding)),
        ("counting emergencies", 40, d => d.Grants.Any(g => g.Kind == GrantKind.Emergency && g.Counts)),
        ("void emergencies", 40, d => d.Grants.Any(g => g.Kind == GrantKind.Emergency && !g.Counts)),
        ("decisions carried by an emergency", 3, d => !d.Grants.IsEmpty && d.Grants[0].Kind == GrantKind.Emergency && d.Authority is not null),
        ("counting approvals", 30, d => d.Presented.Any(p => p.Kind == EvidenceKind.Approval && p.Counts)),
        ("void approvals", 20, d => d.Presented.Any(p => p.Kind == EvidenceKind.Approval && !p.Counts)),
        ("counting plans", 1, d => d.Presented.Any(p => p.Kind == EvidenceKind.Plan && p.Counts)),
        ("void plans", 20, d => d.Presented.Any(p => p.Kind == EvidenceKind.Plan && !p.Counts)),
        ("acts let through by what was presented", 20, d => d.Outcome == DecisionOutcome.Proceed && d.Autonomy < AutonomyLevel.ActWithinBounds),
        ("acts that count together", 3, d => d.ToReserve is { Related: not null }),
        .. BuiltIn.Select(rule => (rule, 3, (Func<Decision, bool>)(d => d.Ceilings.Any(c => c.Rule == rule)))),
    ];

    private static IEnumerable<string> Void =>
    [
        "was revoked on", "was replaced by", "is suspended", "does not hold", "has left", "has no seat", "only in the hours of", "does not say which it touches",
        "data of the class", "has no amount", "request is in", "the amount is above", "is not known", "is left of the budget", "no act is left",
    ];

    /// <summary>Those of careers and of gates are reached where they are generated.</summary>
    private static IEnumerable<string> BuiltIn => typeof(BuiltInRules).GetFields().Select(f => (string)f.GetValue(null)!).Except(
    [
        BuiltInRules.MalformedRequest, BuiltInRules.BudgetContention, BuiltInRules.Kpi, BuiltInRules.Office, BuiltInRules.AgentTransition, BuiltInRules.TransitionRight,
        BuiltInRules.Accountability, BuiltInRules.Certification, BuiltInRules.BodyDecision, BuiltInRules.Gate,
        BuiltInRules.GateCriteria,
    ]);
}
