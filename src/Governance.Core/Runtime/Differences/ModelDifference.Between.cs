using Governance.Agents;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Policies;
using Governance.Portfolio;

namespace Governance.Runtime;

/// <content>How two models are compared.</content>
public sealed partial record ModelDifference
{
    /// <summary>Compares two models.</summary>
    /// <param name="before">The earlier model.</param>
    /// <param name="after">The later model.</param>
    public static ModelDifference Between(GovernanceModel before, GovernanceModel after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return Between(before.Parts, after.Parts) with
        {
            Policies = PartDifference<string>.Between(Texts(before.Policies), Texts(after.Policies), static rule => rule.Id),
        };
    }

    /// <summary>Compares what two models are made of, except for the policies, whose rules are not known before they have been read.</summary>
    internal static ModelDifference Between(GovernanceModelParts before, GovernanceModelParts after) => new()
    {
        Jurisdictions = PartDifference<JurisdictionId>.Between(before.Organization.Jurisdictions, after.Organization.Jurisdictions, static one => one.Id),
        Units = PartDifference<UnitId>.Between(before.Organization.Units, after.Organization.Units, static one => one.Id),
        Roles = PartDifference<RoleId>.Between(before.Organization.Roles, after.Organization.Roles, static one => one.Id),
        People = PartDifference<PersonId>.Between(before.Organization.People, after.Organization.People, static one => one.Id),
        Bodies = PartDifference<BodyId>.Between(before.Organization.Bodies, after.Organization.Bodies, static one => one.Id),
        Calendars = PartDifference<CalendarId>.Between(before.Organization.Calendars, after.Organization.Calendars, static one => one.Id),
        DecisionTypes = PartDifference<DecisionTypeId>.Between(before.Organization.DecisionTypes, after.Organization.DecisionTypes, static one => one.Id),
        Responsibilities = PartDifference<UnitPlace<DecisionTypeId>>.Between(before.Organization.Responsibilities, after.Organization.Responsibilities, static one => new UnitPlace<DecisionTypeId>(one.DecisionType, one.Unit)),
        Objectives = PartDifference<ObjectiveId>.Between(before.Portfolio.Objectives, after.Portfolio.Objectives, static one => one.Id),
        UseCases = PartDifference<UseCaseId>.Between(before.Portfolio.UseCases, after.Portfolio.UseCases, static one => one.Id),
        UseCaseRecords = PartDifference<UseCaseId>.Between(Records(before.Portfolio), Records(after.Portfolio), static one => one.Id),
        Gates = PartDifference<GateId>.Between(before.Portfolio.Gates, after.Portfolio.Gates, static one => one.Id),
        DeclaredUses = PartDifference<DeclaredUseId>.Between(before.Portfolio.DeclaredUses, after.Portfolio.DeclaredUses, static one => one.Id),
        Agents = PartDifference<AgentId>.Between(before.Agents.Agents, after.Agents.Agents, static one => one.Id),
        AgentRecords = PartDifference<AgentId>.Between(Records(before.Agents), Records(after.Agents), static one => one.Id),
        Delegations = PartDifference<DelegationId>.Between(before.Delegations.Rules, after.Delegations.Rules, static one => one.Id),
        DelegationRecords = PartDifference<DelegationId>.Between(Records(before.Delegations), Records(after.Delegations), static one => one.Id),
        KillSwitches = PartDifference<KillSwitchId>.Between(before.Delegations.KillSwitches, after.Delegations.KillSwitches, static one => one.Id),
        Protocols = PartDifference<ProtocolId>.Between(before.Protocols.Protocols, after.Protocols.Protocols, static one => one.Id),
        Adaptations = PartDifference<UnitPlace<ProtocolId>>.Between(before.Protocols.Adaptations, after.Protocols.Adaptations, static one => new UnitPlace<ProtocolId>(one.Protocol, one.Unit)),
        Obligations = PartDifference<ObligationId>.Between(before.Protocols.Obligations, after.Protocols.Obligations, static one => one.Id),
        Thresholds = PartDifference<ThresholdId>.Between(before.Protocols.Thresholds, after.Protocols.Thresholds, static one => one.Id),
        Emergencies = PartDifference<EmergencyId>.Between(before.Protocols.Emergencies, after.Protocols.Emergencies, static one => one.Id),
        Kpis = PartDifference<KpiId>.Between(before.Kpis.Kpis, after.Kpis.Kpis, static one => one.Id),
        Schemas = PartDifference<string>.Between(before.Schemas, after.Schemas, static one => one.Name),
        Once = [.. SingleParts(before, after)],
    };

    private static IEnumerable<ModelPart> SingleParts(GovernanceModelParts before, GovernanceModelParts after)
    {
        if (before.Agents.Rules != after.Agents.Rules)
        {
            yield return ModelPart.CareerRules;
        }

        if (before.Portfolio.Arbitration != after.Portfolio.Arbitration)
        {
            yield return ModelPart.Arbitration;
        }

        if (before.Portfolio.Choice != after.Portfolio.Choice)
        {
            yield return ModelPart.Choice;
        }

        if (before.Portfolio.Roadmap != after.Portfolio.Roadmap)
        {
            yield return ModelPart.Roadmap;
        }

        if (before.Kpis with { Kpis = [] } != after.Kpis with { Kpis = [] })
        {
            yield return ModelPart.KpiTerms;
        }
    }

    private static IEnumerable<(string Id, string Text, UnitId? Unit)> Texts(PolicyCatalogue policies) =>
        policies.Rules.Select(static rule => (rule.Id, rule.Policy.Text, rule.Unit));

    private static IEnumerable<(UseCaseId Id, object Record)> Records(PortfolioRegister register) =>
        register.GateDecisions.Select(static one => (one.UseCase, (object)one))
            .Concat(register.MetConditions.Select(static one => (one.UseCase, (object)one)))
            .Concat(register.MaterialChanges.Select(static one => (one.UseCase, (object)one)));

    private static IEnumerable<(AgentId Id, object Record)> Records(AgentRegister register) =>
        register.Events.Select(static one => (one.Agent, (object)one))
            .Concat(register.Trials.Select(static one => (one.Agent, (object)one)))
            .Concat(register.Incidents.Select(static one => (one.Agent, (object)one)))
            .Concat(register.Appraisals.Select(static one => (one.Agent, (object)one)));

    private static IEnumerable<(DelegationId Id, object Record)> Records(DelegationRegister register) =>
        register.Suspensions.Select(static one => (one.Delegation, (object)one))
            .Concat(register.Revocations.Select(static one => (one.Delegation, (object)one)));
}
