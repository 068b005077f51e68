using FsCheck;
using FsCheck.Fluent;
using Governance.Agents;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Generators;

/// <summary>Random histories that lead to where an agent stands, some of them kept elsewhere.</summary>
internal static class CareerPasts
{
    private static readonly (AgentTransition Step, AgentStatus From, int Day)[] Rise =
        [(AgentTransition.Hire, AgentStatus.Draft, -120), (AgentTransition.StartProbation, AgentStatus.Onboarding, -100), (AgentTransition.Confirm, AgentStatus.Probation, -70)];

    public static Gen<ValueList<AgentEvent>> Of(Agent agent) => Gen.Frequency(
        (1, Gen.Constant<ValueList<AgentEvent>>([])),
        (2, from reached in Gen.Choose(1, 3)
            from demotions in Demotions(agent)
            from isMoved in Pick.Chance(15)
            from isPromoted in Pick.Chance(30)
            from day in Pick.One(-65, -45, -15, -1)
            select Write(agent, reached, demotions, isMoved, isPromoted, day)));

    private static Gen<ValueList<(int Day, AutonomyLimit Limit)>> Demotions(Agent agent) => Pick.Many(0, 2, _ =>
        from day in Pick.One(-60, -30, -10, 0)
        from type in Pick.MaybeValue(60, Pick.One(CareerFleets.Types))
        from unit in Pick.MaybeValue(40, Pick.One(CareerStaff.Units))
        from ceiling in Pick.One(AutonomyScale.Levels.Where(level => level < AutonomyLevel.ActMonitored))
        select (day, new AutonomyLimit { DecisionType = type, Unit = unit, Ceiling = ceiling }));

    private static ValueList<AgentEvent> Write(Agent agent, int reached, ValueList<(int Day, AutonomyLimit Limit)> demotions, bool isMoved, bool isPromoted, int day)
    {
        var risen = agent.Status switch
        {
            AgentStatus.Draft => 0,
            AgentStatus.Onboarding => 1,
            AgentStatus.Probation => 2,
            AgentStatus.Active => 3,
            _ => reached,
        };
        var status = (AgentStatus)risen;
        var first = agent.Certificates.FirstOrDefault(c => c.IssuedAt <= CareerWorld.Day(-100));
        var events = Rise.Take(risen).Select(step => Event(agent, step.Day, step.From, step.Step switch
        {
            AgentTransition.StartProbation => Change(step.Step) with { Certificates = [first ?? Lost(agent)] },
            AgentTransition.Confirm => Change(step.Step) with { ReviewDue = agent.ReviewDue },
            _ => Change(step.Step),
        })).ToList();
        var canBeDemoted = status is AgentStatus.Probation or AgentStatus.Active;
        events.AddRange(demotions.Where(_ => canBeDemoted).Select(one => Event(agent, one.Day, status, Change(AgentTransition.Demote) with { Body = null, Limit = one.Limit })));
        if (isPromoted && canBeDemoted && agent.Certificates.FirstOrDefault(c => c != first && c.IssuedAt <= CareerWorld.Day(-20)) is { } earned)
        {
            events.Add(Event(agent, (int)(earned.IssuedAt - CareerWorld.Now).TotalDays + 2, status, Change(AgentTransition.Promote) with { Certificates = [earned] }));
        }

        if (isMoved)
        {
            events.Add(Event(agent, day, status, Change(AgentTransition.ChangeEnvironment) with { Body = null, Environment = agent.Environment }));
        }

        // What came before the last rise happened after it: only the order of time matters.
        var rise = CareerWorld.Day(risen == 0 ? -200 : Rise[risen - 1].Day);
        events = [.. events.Select(e => e.From == status && e.At < rise ? e with { At = rise } : e).OrderBy(e => e.At)];
        AgentTransition? end = agent.Status switch
        {
            AgentStatus.Suspended => AgentTransition.Suspend,
            AgentStatus.Quarantined => AgentTransition.Quarantine,
            AgentStatus.Offboarding or AgentStatus.Retired => AgentTransition.Offboard,
            _ => null,
        };
        if (end is { } last)
        {
            events.Add(Event(agent, 0, status, Change(last) with { Body = null }));
        }

        if (agent.Status == AgentStatus.Retired)
        {
            events.Add(Event(agent, 0, AgentStatus.Offboarding, Change(AgentTransition.Retire) with { Body = null }));
        }

        return [.. events];
    }

    private static AgentChange Change(AgentTransition transition) => new() { Transition = transition, Reason = new("as it was", "comme c’était"), Body = CareerStaff.Board };

    /// <summary>A certificate that the history tells of and the register no longer has.</summary>
    private static AutonomyCertificate Lost(Agent agent) => new()
    {
        Id = new("lost"), DecisionType = new("money"), Unit = agent.Unit, Ceiling = AutonomyLevel.Advise, IssuedBy = CareerStaff.Board, IssuedAt = CareerWorld.Day(-100),
        Environment = agent.Environment, ValidFrom = CareerWorld.Day(-100), ValidUntil = CareerWorld.Day(-90),
    };

    private static AgentEvent Event(Agent agent, int day, AgentStatus from, AgentChange change) => new()
    {
        Agent = agent.Id, At = CareerWorld.Day(day), By = PartyReference.To(CareerStaff.People[0]), From = from, Change = change,
    };
}
