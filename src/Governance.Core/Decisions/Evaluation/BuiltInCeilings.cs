using Governance.Agents;
using Governance.Organization;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Decisions;

/// <summary>The ceilings that no policy can lift: what is unknown, missing, expired or overdue lowers autonomy.</summary>
internal static class BuiltInCeilings
{
    public static void AddTo(List<Ceiling> ceilings, RequestFacts facts, GovernanceModel model)
    {
        var request = facts.Request;
        if (facts.Malformed is { } malformed)
        {
            Add(ceilings, BuiltInRules.MalformedRequest, AutonomyLevel.None, malformed);
        }

        AddUnknown(ceilings, facts);
        if (facts.Person is { } person && !person.IsPresent(request.At))
        {
            Add(ceilings, BuiltInRules.UnknownActor, AutonomyLevel.None, CeilingWords.PersonLeft(person));
        }

        if (facts.UseCase is { } useCase && facts.DecisionType is not null
            && !model.Organization.DecisionTypeTree.IsWithinAny(request.DecisionType, useCase.DecisionTypes))
        {
            Add(ceilings, BuiltInRules.Purpose, AutonomyLevel.None, CeilingWords.NotPartOf(request.DecisionType, useCase));
        }

        if (facts.Agent is { } agent)
        {
            AddForAgent(ceilings, agent, model, request);
            AddForCertification(ceilings, model.Careers[agent.Id], facts);
            AddForAgentsUse(ceilings, agent, facts, model);
        }
    }

    private static void AddUnknown(List<Ceiling> ceilings, RequestFacts facts)
    {
        var request = facts.Request;
        if (request.Agent is { } agent && facts.Agent is null)
        {
            Add(ceilings, BuiltInRules.UnknownActor, AutonomyLevel.None, CeilingWords.UnknownAgent(agent));
        }

        if (request.Person is { } person && facts.Person is null)
        {
            Add(ceilings, BuiltInRules.UnknownActor, AutonomyLevel.None, CeilingWords.UnknownPerson(person));
        }

        if (facts.DecisionType is null)
        {
            Add(ceilings, BuiltInRules.UnknownDecisionType, AutonomyLevel.None, CeilingWords.UnknownDecisionType(request.DecisionType));
        }

        if (facts.UseCase is null && !IsGovernance(request))
        {
            Add(ceilings, BuiltInRules.UnknownPurpose, AutonomyLevel.None, CeilingWords.UnknownPurpose(request.Purpose));
        }

        if (!facts.UnitIsKnown)
        {
            Add(ceilings, BuiltInRules.UnknownUnit, AutonomyLevel.None, CeilingWords.UnknownUnit(request.Unit));
        }
    }

    /// <summary>Whether it is an act of governance, which serves no use case.</summary>
    private static bool IsGovernance(DecisionRequest request) => request.Purpose == BuiltInDecisionTypes.Purpose
        && (request.DecisionType == BuiltInDecisionTypes.UseCase || AgentTransitions.Of(request.DecisionType) is not null);

    private static void AddForAgent(List<Ceiling> ceilings, Agent agent, GovernanceModel model, DecisionRequest request)
    {
        var at = request.At;
        Add(ceilings, BuiltInRules.AgentStatus, agent.Status.Ceiling, agent, CeilingWords.Status);
        if (!IsPresent(agent.Owner, model, at) && !(agent.Deputy is { } deputy && IsPresent(deputy, model, at)))
        {
            Add(ceilings, BuiltInRules.AgentOwner, AutonomyLevel.None, CeilingWords.OwnerLeft(agent));
        }

        if (AgentCareers.IsReviewOverdue(agent, at))
        {
            Add(ceilings, BuiltInRules.ReviewOverdue, Agent.OverdueReviewCeiling, CeilingWords.ReviewOverdue(agent));
        }

        var types = model.Organization.DecisionTypeTree;
        if (types.Contains(request.DecisionType) && !types.IsWithinAny(request.DecisionType, agent.Mandate.DecisionTypes))
        {
            Add(ceilings, BuiltInRules.Mandate, AutonomyLevel.None, CeilingWords.OutsideMandate(request.DecisionType));
        }
        else if (types.IsWithinAny(request.DecisionType, agent.Mandate.Prohibitions))
        {
            Add(ceilings, BuiltInRules.Mandate, AutonomyLevel.None, CeilingWords.Prohibited(request.DecisionType));
        }
    }

    /// <summary>What the agent is certified for, what demotions and incidents leave of it, and what its KPIs leave of that.</summary>
    private static void AddForCertification(List<Ceiling> ceilings, AgentCareer career, RequestFacts facts)
    {
        var request = facts.Request;
        var certified = career.Certified(request.DecisionType, request.Unit, request.At);
        if (certified.Certificate is { } certificate)
        {
            Add(ceilings, BuiltInRules.Certificate, certified.Ceiling, certificate, CeilingWords.Certified);
        }
        else
        {
            Add(ceilings, BuiltInRules.Certificate, certified.Ceiling, certified.Uncertified!);
        }

        if (certified.LimitedBy is { } limit)
        {
            Add(ceilings, BuiltInRules.Demotion, certified.Level, CeilingWords.Demoted(limit));
        }

        if (!career.Agent.Mandate.Kpis.IsEmpty && KpiHealth.Problems(career, facts.Kpis.Problem, request.At).FirstOrDefault() is { } problem)
        {
            Add(ceilings, BuiltInRules.Kpi, KpiHealth.Lowered(certified.Level), problem);
        }
    }

    private static void AddForAgentsUse(List<Ceiling> ceilings, Agent agent, RequestFacts facts, GovernanceModel model)
    {
        var (unit, tree) = (facts.Request.Unit, model.Organization.UnitTree);
        if (facts.UnitIsKnown && !tree.IsWithin(unit, agent.Unit))
        {
            Add(ceilings, BuiltInRules.Unit, AutonomyLevel.None, CeilingWords.OutsideAgentsUnit(agent, unit));
        }

        if (facts.UseCase is not { } useCase)
        {
            return;
        }

        if (!agent.UseCases.AsSpan().Contains(useCase.Id))
        {
            Add(ceilings, BuiltInRules.Purpose, AutonomyLevel.None, CeilingWords.DoesNotServe(agent, useCase));
        }

        if (facts.UnitIsKnown && !tree.IsWithinAny(unit, useCase.Units))
        {
            Add(ceilings, BuiltInRules.Unit, AutonomyLevel.None, CeilingWords.OutsideUseCase(useCase, unit));
        }

        Add(ceilings, BuiltInRules.UseCaseStage, useCase.Stage.Ceiling, useCase, CeilingWords.Stage);
        foreach (var reopened in model.Histories[useCase.Id].Reopened(facts.Request.At))
        {
            Add(ceilings, BuiltInRules.Gate, (useCase.Stage - 1).Ceiling, reopened);
        }

        Add(ceilings, BuiltInRules.UseCaseCeiling, useCase.AutonomyCeiling, useCase, CeilingWords.UseCaseCeiling);
    }

    private static bool IsPresent(PersonId id, GovernanceModel model, Instant at) =>
        model.Organization.People.TryGetValue(id, out var person) && person.IsPresent(at);

    private static void Add(List<Ceiling> ceilings, string rule, AutonomyLevel level, LocalizedText because) =>
        ceilings.Add(new() { Kind = CeilingKind.BuiltIn, Rule = rule, Level = level, Because = because });

    /// <summary>A ceiling at the top of the scale limits nothing: it is left out, and its reason is never put into words.</summary>
    private static void Add<T>(List<Ceiling> ceilings, string rule, AutonomyLevel level, T subject, Func<T, LocalizedText> because)
    {
        if (level < AutonomyLevel.ActMonitored)
        {
            Add(ceilings, rule, level, because(subject));
        }
    }
}
