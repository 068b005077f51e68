using Governance.Agents;
using Governance.Core.Tests.Generators;
using Governance.Decisions;
using Governance.Organization;
using Governance.Portfolio;

namespace Governance.Core.Tests.Laws;

/// <summary>The built-in ceilings of a well-formed request, worked out from the documentation as one table of conditions.</summary>
internal static class CeilingOracle
{
    public static ValueList<(string Rule, AutonomyLevel Level)> For(World world)
    {
        var (facts, request, limits) = (world.Facts, world.Request, new LimitOracle(world));
        var organization = facts.Organization;
        var person = organization.People.FirstOrDefault(p => p.Id == request.Person);
        var agent = facts.Agents.Agents.FirstOrDefault(a => a.Id == request.Agent);
        var useCase = facts.Portfolio.UseCases.FirstOrDefault(u => u.Id == request.Purpose);
        var type = organization.DecisionTypes.FirstOrDefault(d => d.Id == request.DecisionType);
        var units = AccountabilityOracle.UnitAndAbove(organization, request.Unit).ToArray();
        var types = AccountabilityOracle.TypeAndAbove(organization, request.DecisionType).ToArray();
        return
        [
            .. When(agent is null && person is null, BuiltInRules.UnknownActor),
            .. When(person is not null && person.LeftAt <= request.At, BuiltInRules.UnknownActor),
            .. When(type is null, BuiltInRules.UnknownDecisionType),
            .. When(useCase is null, BuiltInRules.UnknownPurpose),
            .. When(units.Length == 0, BuiltInRules.UnknownUnit),
            .. When(useCase is not null && type is not null && !useCase.DecisionTypes.Intersect(types).Any(), BuiltInRules.Purpose),
            .. agent is null ? [] : ForAgent(facts, request, agent),
            .. agent is null ? [] : When(units.Length > 0 && !units.Contains(agent.Unit), BuiltInRules.Unit),
            .. agent is null || useCase is null ? [] : ForUse(agent, useCase, units),
            .. request.DataClasses.SelectMany(touched => agent is null ? [] : new[] { agent.DataClasses, useCase?.DataClasses ?? [touched] }
                .Where(allowed => !allowed.Contains(touched)).SelectMany(_ => When(true, BuiltInRules.DataClasses))),
            .. When(limits.Counted().IsUnknown, BuiltInRules.Splitting),
            .. limits.Stops().SelectMany(_ => When(true, BuiltInRules.KillSwitch)),
        ];
    }

    private static IEnumerable<(string Rule, AutonomyLevel Level)> ForAgent(GovernanceModelParts facts, DecisionRequest request, Agent agent)
    {
        var status = agent.Status switch
        {
            AgentStatus.Active => AutonomyLevel.ActMonitored,
            AgentStatus.Probation => AutonomyLevel.ActWithApproval,
            AgentStatus.Onboarding => AutonomyLevel.Observe,
            _ => AutonomyLevel.None,
        };
        var certified = CertificationOracle.Of(facts, agent, request.DecisionType, request.Unit, request.At);
        var types = AccountabilityOracle.TypeAndAbove(facts.Organization, request.DecisionType).ToArray();
        var answers = facts.Organization.People
            .Any(p => (p.Id == agent.Owner || p.Id == agent.Deputy) && !(p.LeftAt <= request.At));
        return
        [
            .. Limit(BuiltInRules.AgentStatus, status),
            .. When(!answers, BuiltInRules.AgentOwner),
            .. Limit(BuiltInRules.Certificate, certified.Ceiling),
            .. Limit(BuiltInRules.Demotion, certified.Level < certified.Ceiling ? certified.Level : AutonomyLevel.ActMonitored),
            .. When(types.Length > 0 && (!agent.Mandate.DecisionTypes.Intersect(types).Any() || agent.Mandate.Prohibitions.Intersect(types).Any()), BuiltInRules.Mandate),
            .. Limit(BuiltInRules.ReviewOverdue, request.At >= agent.ReviewDue ? AutonomyLevel.Advise : AutonomyLevel.ActMonitored),
        ];
    }

    private static IEnumerable<(string Rule, AutonomyLevel Level)> ForUse(Agent agent, UseCase useCase, UnitId[] units)
    {
        var stage = useCase.Stage switch
        {
            UseCaseStage.Production => AutonomyLevel.ActMonitored,
            UseCaseStage.Pilot => AutonomyLevel.ActOnPlan,
            UseCaseStage.ProofOfConcept => AutonomyLevel.Advise,
            UseCaseStage.Qualified => AutonomyLevel.Observe,
            _ => AutonomyLevel.None,
        };
        return
        [
            .. When(!agent.UseCases.Contains(useCase.Id), BuiltInRules.Purpose),
            .. When(units.Length > 0 && !useCase.Units.Intersect(units).Any(), BuiltInRules.Unit),
            .. Limit(BuiltInRules.UseCaseStage, stage),
            .. Limit(BuiltInRules.UseCaseCeiling, useCase.AutonomyCeiling),
        ];
    }

    private static IEnumerable<(string Rule, AutonomyLevel Level)> When(bool applies, string rule) =>
        Limit(rule, applies ? AutonomyLevel.None : AutonomyLevel.ActMonitored);

    /// <summary>The top of the scale limits nothing.</summary>
    private static IEnumerable<(string Rule, AutonomyLevel Level)> Limit(string rule, AutonomyLevel level) =>
        level == AutonomyLevel.ActMonitored ? [] : [(rule, level)];
}
