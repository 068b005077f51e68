using FsCheck;
using FsCheck.Fluent;
using Governance.Decisions;
using Governance.Organization;

namespace Governance.Core.Tests.Generators;

/// <summary>Random rules of every scope; most are about the request at hand, so that decisions turn on them.</summary>
internal static class Rules
{
    public static Gen<ValueList<RuleSpec>> For(GovernanceModelParts facts, DecisionRequest request, WorldOptions options)
    {
        var rule = Gen.Frequency(
            (5, Rule("permit", isPermit: true, facts, request, options)), (3, Rule("forbid", isPermit: false, facts, request, options)));
        return Pick.Many(1, 12, i => rule.Select(r => r with { Id = $"rule-{i}" }));
    }

    public static Gen<RuleSpec> Rule(string id, bool isPermit, GovernanceModelParts facts, DecisionRequest request, WorldOptions options)
    {
        var (somePrincipal, someAction, clause) = (Principal(facts, request), Action(facts, request), Clauses.In(facts, request, options));
        var someClauses = Gen.Frequency((1, Gen.Constant(new ValueList<Clause>())), (1, Pick.Many(1, 2, _ => clause)));
        var someProtocols = Pick.Some(Pool.Protocols.Protocols.Select(p => p.Id), 0, isPermit ? 0 : 2);
        var someObligations = Pick.Some(Pool.Protocols.Obligations.Select(o => o.Id), 0, 2);
        var someOwner = Pick.MaybeValue(40, Pick.One(Organizations.Parties(facts.Organization)));
        return
            from level in isPermit ? GrantLevel : CeilingLevel
            from principal in somePrincipal
            from action in someAction
            from resource in Resource
            from clauses in someClauses
            from protocols in someProtocols
            from obligations in someObligations
            from owner in someOwner
            from because in Because
            from cites in Cites
            from isDated in Pick.Chance(35)
            from period in Clock.Period
            from isOpen in Pick.Chance(30)
            from unit in Pick.MaybeValue(isPermit ? 0 : 30, Pick.One(facts.Organization.Units.Select(u => u.Id)))
            select new RuleSpec
            {
                Id = id,
                IsPermit = isPermit,
                Unit = unit,
                Level = level,
                Principal = principal,
                Action = action,
                Resource = resource,
                Clauses = clauses,
                Protocols = protocols,
                Obligations = obligations,
                Owner = owner,
                Because = because,
                Cites = cites,
                From = isDated ? period.From : null,
                Until = isDated && !isOpen ? period.Until : null,
            };
    }

    private static Gen<LocalizedText?> Because { get; } =
        Pick.Maybe(50, Pick.One<LocalizedText>(new("a reason"), new("a second reason", "une seconde raison")));

    private static Gen<string?> Cites { get; } = Pick.Maybe(30, Pick.One("charter 3.2", "AI Act, Art. 14"));

    private static Gen<AutonomyLevel?> GrantLevel { get; } = Gen.Frequency(
        (2, Gen.Constant<AutonomyLevel?>(null)), (8, Pick.One(AutonomyScale.Levels).Select(l => (AutonomyLevel?)l)));

    /// <summary>A forbid of everything hides all others, so it is rare.</summary>
    private static Gen<AutonomyLevel?> CeilingLevel { get; } = Gen.Frequency(
        (1, Gen.Constant<AutonomyLevel?>(null)),
        (4, Pick.One(AutonomyScale.Levels).Select(l => (AutonomyLevel?)l)),
        (12, Pick.One(AutonomyScale.Levels.Where(l => l >= AutonomyLevel.ActWithApproval)).Select(l => (AutonomyLevel?)l)));

    private static Gen<string> Principal(GovernanceModelParts facts, DecisionRequest request)
    {
        var groups = facts.Organization.Units.Select(u => $"Unit::\"{u.Id}\"")
            .Concat(facts.Organization.Roles.Select(r => $"Role::\"{r.Id}\""))
            .Concat(facts.Organization.Bodies.Select(b => $"Body::\"{b.Id}\""))
            .Concat(facts.Agents.Agents.SelectMany(a => a.Teams).Distinct().Select(t => $"Team::\"{t}\""))
            .ToArray();
        return Gen.Frequency(
            (5, Gen.Constant("principal")),
            (2, Gen.Constant($"principal == {RequestTexts.KnownActor(facts, request)}")),
            (1, Pick.One(facts.Agents.Agents.Select(a => $"principal == Agent::\"{a.Id}\""))),
            (1, Pick.One(facts.Organization.People.Select(p => $"principal == Person::\"{p.Id}\""))),
            (2, Pick.One("principal is Agent", "principal is Person")),
            (3, Pick.One(groups).Select(g => $"principal in {g}")),
            (1, Pick.One(groups).Select(g => $"principal is Agent in {g}")));
    }

    private static Gen<string> Action(GovernanceModelParts facts, DecisionRequest request)
    {
        var all = facts.Organization.DecisionTypes.Select(d => $"Action::\"{d.Id}\"").ToArray();
        var lineage = RequestTexts.Actions(request.DecisionType).Where(all.Contains).DefaultIfEmpty(all[0]).ToArray();
        return Gen.Frequency(
            (3, Gen.Constant("action")),
            (3, Gen.Constant($"action == {lineage[0]}")),
            (3, Pick.One(lineage).Select(a => $"action in {a}")),
            (3, Pick.Some(lineage, 1, 3).Select(list => $"action in [{string.Join(", ", list)}]")),
            (1, Pick.Some(all, 1, 3).Select(list => $"action in [{string.Join(", ", list)}]")),
            (1, Pick.One(all).Select(a => $"action == {a}")));
    }

    private static Gen<string> Resource { get; } = Gen.Frequency(
        (7, Gen.Constant("resource")),
        (1, Gen.Constant("resource is Claim")),
        (1, Pick.One("open", "archive", "all").Select(f => $"resource in Folder::\"{f}\"")),
        (1, Pick.One("resource == Claim::\"c1\"", "resource is Claim in Folder::\"all\"", "resource is UseCase")));
}
