using Governance.Agents;
using Governance.Organization;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Decisions;

/// <summary>The ceilings that no policy can lift: what is unknown, missing, expired or overdue lowers autonomy.</summary>
/// <remarks>A ceiling at the top of the scale limits nothing: it is left out.</remarks>
internal static class BuiltInCeilings
{
    public static void AddTo<TSink>(ref TSink sink, in KnownAct act, KpiFacts kpis)
        where TSink : struct, ICeilingSink
    {
        var request = act.Request;
        AddUnknown(ref sink, act);
        if (act.Person is { } person && !person.IsPresent(request.At) && sink.Limit(AutonomyLevel.None))
        {
            sink.Add(BuiltInRules.UnknownActor, AutonomyLevel.None, CeilingWords.PersonLeft(person));
        }

        if (act is { KnownUseCase: { } useCase, Type: { } type } && !useCase.Types.Contains(type) && sink.Limit(AutonomyLevel.None))
        {
            sink.Add(BuiltInRules.Purpose, AutonomyLevel.None, CeilingWords.NotPartOf(request.DecisionType, useCase.UseCase));
        }

        if (act.IsKnownAgents)
        {
            ref readonly var entry = ref act.AgentEntry;
            if (!entry.StandsFor(act) || (entry.Kind.Ceiling < AutonomyLevel.ActMonitored && sink.Limit(entry.Kind.Ceiling)))
            {
                AddForAgent(ref sink, entry.Agent, act);
                AddForCertification(ref sink, entry.Agent.Career, request, kpis);
            }

            AddForAgentsUse(ref sink, entry, act);
        }
    }

    private static void AddUnknown<TSink>(ref TSink sink, in KnownAct act)
        where TSink : struct, ICeilingSink
    {
        var request = act.Request;
        if (request.Agent is { } agent && !act.IsKnownAgents && sink.Limit(AutonomyLevel.None))
        {
            sink.Add(BuiltInRules.UnknownActor, AutonomyLevel.None, CeilingWords.UnknownAgent(agent));
        }

        if (request.Person is { } person && act.Person is null && sink.Limit(AutonomyLevel.None))
        {
            sink.Add(BuiltInRules.UnknownActor, AutonomyLevel.None, CeilingWords.UnknownPerson(person));
        }

        if (act.Type is null && sink.Limit(AutonomyLevel.None))
        {
            sink.Add(BuiltInRules.UnknownDecisionType, AutonomyLevel.None, CeilingWords.UnknownDecisionType(request.DecisionType));
        }

        if (act.KnownUseCase is null && !IsGovernance(request) && sink.Limit(AutonomyLevel.None))
        {
            sink.Add(BuiltInRules.UnknownPurpose, AutonomyLevel.None, CeilingWords.UnknownPurpose(request.Purpose));
        }

        if (act.Unit is null && sink.Limit(AutonomyLevel.None))
        {
            sink.Add(BuiltInRules.UnknownUnit, AutonomyLevel.None, CeilingWords.UnknownUnit(request.Unit));
        }
    }

    /// <summary>Whether it is an act of governance, which serves no use case.</summary>
    private static bool IsGovernance(DecisionRequest request) => request.Purpose == BuiltInDecisionTypes.Purpose
        && (request.DecisionType == BuiltInDecisionTypes.UseCase || AgentTransitions.Of(request.DecisionType) is not null);

    private static void AddForAgent<TSink>(ref TSink sink, KnownAgent known, in KnownAct act)
        where TSink : struct, ICeilingSink
    {
        var (agent, request) = (known.Agent, act.Request);
        if (agent.Status.Ceiling is var status and < AutonomyLevel.ActMonitored && sink.Limit(status))
        {
            sink.Add(BuiltInRules.AgentStatus, status, CeilingWords.Status(agent));
        }

        if (known.OwnedUntil <= request.At && sink.Limit(AutonomyLevel.None))
        {
            sink.Add(BuiltInRules.AgentOwner, AutonomyLevel.None, CeilingWords.OwnerLeft(agent));
        }

        if (AgentCareers.IsReviewOverdue(agent, request.At) && sink.Limit(Agent.OverdueReviewCeiling))
        {
            sink.Add(BuiltInRules.ReviewOverdue, Agent.OverdueReviewCeiling, CeilingWords.ReviewOverdue(agent));
        }

        if (act.Unit is { } unit && !unit.IsWithin(agent.Unit) && sink.Limit(AutonomyLevel.None))
        {
            sink.Add(BuiltInRules.Unit, AutonomyLevel.None, CeilingWords.OutsideAgentsUnit(agent, request.Unit));
        }

        if (act.Type is not { } type)
        {
            return;
        }

        if (!known.Mandated.Contains(type))
        {
            if (sink.Limit(AutonomyLevel.None))
            {
                sink.Add(BuiltInRules.Mandate, AutonomyLevel.None, CeilingWords.OutsideMandate(request.DecisionType));
            }
        }
        else if (known.Prohibited.Contains(type) && sink.Limit(AutonomyLevel.None))
        {
            sink.Add(BuiltInRules.Mandate, AutonomyLevel.None, CeilingWords.Prohibited(request.DecisionType));
        }
    }

    /// <summary>What the agent is certified for, what demotions and incidents leave of it, and what its KPIs leave of that.</summary>
    private static void AddForCertification<TSink>(ref TSink sink, AgentCareer career, DecisionRequest request, KpiFacts kpis)
        where TSink : struct, ICeilingSink
    {
        var certified = career.Stand(request.DecisionType, request.Unit, request.At);
        if ((certified.Certificate is null || certified.Ceiling < AutonomyLevel.ActMonitored) && sink.Limit(certified.Ceiling))
        {
            sink.Add(BuiltInRules.Certificate, certified.Ceiling, certified.Certificate is { } certificate
                ? CeilingWords.Certified(certificate)
                : CareerWords.NotCertified(career, request.DecisionType, request.Unit, request.At));
        }

        if (certified.LimitedBy is { } limit && sink.Limit(certified.Level))
        {
            sink.Add(BuiltInRules.Demotion, certified.Level, CeilingWords.Demoted(limit));
        }

        if (KpiHealth.HasProblem(career, kpis.Measured, request.At) && sink.Limit(KpiHealth.Lowered(certified.Level)))
        {
            sink.Add(BuiltInRules.Kpi, KpiHealth.Lowered(certified.Level), KpiHealth.Problems(career, kpis.Measured, request.At).First());
        }
    }

    private static void AddForAgentsUse<TSink>(ref TSink sink, in AgentEntry agent, in KnownAct act)
        where TSink : struct, ICeilingSink
    {
        if (act.KnownUseCase is not { UseCase: var useCase } known)
        {
            return;
        }

        if (!agent.Kind.UseCases.AsSpan().Contains(useCase.Id) && sink.Limit(AutonomyLevel.None))
        {
            sink.Add(BuiltInRules.Purpose, AutonomyLevel.None, CeilingWords.DoesNotServe(agent.Agent.Agent, useCase));
        }

        if (act.Unit is { } where && !where.IsWithinAny(useCase.Units) && sink.Limit(AutonomyLevel.None))
        {
            sink.Add(BuiltInRules.Unit, AutonomyLevel.None, CeilingWords.OutsideUseCase(useCase, act.Request.Unit));
        }

        AddForUseCase(ref sink, known, act.Request.At);
    }

    private static void AddForUseCase<TSink>(ref TSink sink, KnownUseCase known, Instant at)
        where TSink : struct, ICeilingSink
    {
        var useCase = known.UseCase;
        if (useCase.Stage.Ceiling is var stage and < AutonomyLevel.ActMonitored && sink.Limit(stage))
        {
            sink.Add(BuiltInRules.UseCaseStage, stage, CeilingWords.Stage(useCase));
        }

        if (known.History.CanReopen)
        {
            foreach (var reopened in known.History.Reopened(at))
            {
                var before = (useCase.Stage - 1).Ceiling;
                if (sink.Limit(before))
                {
                    sink.Add(BuiltInRules.Gate, before, reopened);
                }
            }
        }

        if (useCase.AutonomyCeiling < AutonomyLevel.ActMonitored && sink.Limit(useCase.AutonomyCeiling))
        {
            sink.Add(BuiltInRules.UseCaseCeiling, useCase.AutonomyCeiling, CeilingWords.UseCaseCeiling(useCase));
        }
    }
}
