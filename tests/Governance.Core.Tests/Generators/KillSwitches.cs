using FsCheck;
using FsCheck.Fluent;
using Governance.Decisions;
using Governance.Delegation;
using NodaTime;

namespace Governance.Core.Tests.Generators;

/// <summary>Random kill switches: of every scope, engaged before and after the request, released or not, sometimes by a body whose chair answers for an agent.</summary>
internal static class KillSwitches
{
    public static Gen<ValueList<KillSwitch>> For(GovernanceModelParts facts, DecisionRequest request) =>
        from count in Pick.Weighted((7, 0), (3, 1), (1, 2))
        from all in Pick.Many(count, count, i => KillSwitch(new($"stop-{i}"), facts, request))
        select all;

    public static Gen<KillSwitch> KillSwitch(KillSwitchId id, GovernanceModelParts facts, DecisionRequest request) =>
        from agent in Pick.MaybeValue(50, Pick.One(facts.Agents.Agents.Select(a => a.Id)))
        from type in Pick.MaybeValue(30, Pick.One(facts.Organization.DecisionTypes.Select(d => d.Id)))
        from unit in Pick.MaybeValue(30, Pick.One(facts.Organization.Units.Select(u => u.Id)))
        from bounds in Pick.Some(Clock.Boundaries, 2, 2)
        from person in Pick.One(facts.Organization.People.Select(p => p.Id))
        from isReleased in Pick.Chance(60)
        let body = facts.Organization.Bodies[0]
        let owner = facts.Agents.Agents.FirstOrDefault(a => a.Id == agent)?.Owner
        select new KillSwitch
        {
            Id = id,
            Agent = agent,
            DecisionType = type,
            Unit = unit,
            EngagedAt = Instant.Min(bounds[0], bounds[1]),
            EngagedBy = person,
            Reason = new("it went astray", "il s’égare"),
            Release = isReleased && person != body.Chair && owner != body.Chair
                ? new() { At = Instant.Max(bounds[0], bounds[1]), By = body.Id, Reason = new("the cause is found", "la cause est connue") }
                : null,
        };
}
