using System.Collections.Frozen;
using Governance.Agents;
using Governance.Approvals;
using Governance.Cedar;
using Governance.Delegation;
using Governance.Kpis;
using Governance.Organization;
using Governance.Policies;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Decisions;

/// <summary>An organisation, its portfolio, agents, delegations, protocols, KPIs and policies, checked as a whole: an immutable snapshot.</summary>
/// <remarks>A model that does not hold together cannot be built: <see cref="Create"/> gives every reason instead. Equality is by reference.</remarks>
public sealed partial class GovernanceModel
{
    private GovernanceModel(
        GovernanceModelParts parts, OrganizationIndex organization, PolicyCatalogue policies, DelegationGraph delegations, EntityStore entities, CedarSchema? schema)
    {
        Parts = parts;
        Organization = organization;
        Policies = policies;
        Delegations = delegations;
        Entities = entities;
        Schema = schema;
        Conformance = schema is null ? null : new(schema);
        Agents = parts.Agents.Agents.ToFrozenDictionary(a => a.Id);
        Careers = new(parts.Agents, organization);
        Histories = new(parts.Portfolio, organization);
        UseCases = parts.Portfolio.UseCases.ToFrozenDictionary(u => u.Id);
        UnitProtocols = UnitProtocolsOf(parts, organization);
        Obligations = parts.Protocols.Obligations.ToFrozenDictionary(o => o.Id);
        Kpis = parts.Kpis.Kpis.Select(k => k.Id).ToFrozenSet();
        Limits = new(parts, organization);
        Known = new(this);
    }

    /// <summary>What the model was built from.</summary>
    public GovernanceModelParts Parts { get; }

    /// <summary>The rules of the policies.</summary>
    public PolicyCatalogue Policies { get; }

    /// <summary>The responsibility matrix.</summary>
    public ResponsibilityMatrix Responsibilities => Organization.Responsibilities;

    /// <summary>The model's things as Cedar entities.</summary>
    public EntityStore Entities { get; }

    /// <summary>
    /// The application's schema with the model's types, its decision types and the facts of every context: what any Cedar tool needs to check the
    /// policies; <see langword="null"/> when no schema was given.
    /// </summary>
    public CedarSchema? Schema { get; }

    internal OrganizationIndex Organization { get; }

    internal StandingLimits Limits { get; }

    /// <summary>What requests name, by its id.</summary>
    internal ModelLookup Known { get; }

    /// <summary>Holds requests against the schema; <see langword="null"/> without one.</summary>
    internal RequestConformance? Conformance { get; }

    internal FrozenDictionary<AgentId, Agent> Agents { get; }

    /// <summary>The agents with what is recorded of them.</summary>
    internal AgentCareers Careers { get; }

    /// <summary>The use cases with what was decided of them.</summary>
    internal UseCaseHistories Histories { get; }

    internal FrozenDictionary<UseCaseId, UseCase> UseCases { get; }

    /// <summary>The validation protocols, those of bodies included, as they are where no unit says anything.</summary>
    internal FrozenDictionary<ProtocolId, ValidationProtocol> Protocols => UnitProtocols.Everywhere;

    /// <summary>The validation protocols as they are in each unit.</summary>
    internal UnitProtocols UnitProtocols { get; }

    internal FrozenDictionary<ObligationId, Obligation> Obligations { get; }

    internal FrozenSet<KpiId> Kpis { get; }

    /// <summary>The delegation rules in their places.</summary>
    internal DelegationGraph Delegations { get; }

    /// <summary>Builds a model, or says everything that stands in the way.</summary>
    /// <param name="parts">The parts.</param>
    /// <returns>The model and warnings; or no model, and every error found.</returns>
    public static ModelResult Create(GovernanceModelParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var findings = new ModelFindings();
        var known = new ModelIds(parts);
        OrganizationChecks.Run(parts.Organization, known, findings);
        PortfolioChecks.Run(parts.Portfolio, known, findings);
        GateChecks.Run(parts, known, findings);
        GateRecordChecks.Run(parts.Portfolio, known, findings);
        AgentChecks.Run(parts, known, findings);
        var conditions = new DelegationConditions();
        DelegationChecks.Run(parts, known, conditions, findings);
        ProtocolChecks.Run(parts.Protocols, known, findings);
        KpiChecks.Run(parts.Kpis, known, findings);
        var policies = PolicyReader.Read(parts.Policies, new(known.Protocols, known.Obligations, known.Parties), findings.Diagnostics);
        LocalPolicyChecks.Run(parts.Policies, known, findings);
        var schema = SchemaReader.Read(parts, known, findings);
        var typing = schema is null && !parts.Schemas.IsEmpty ? null : new PolicyTyping(schema);
        ConditionChecks.Run(parts.Delegations, known, conditions, typing, findings);
        PolicyChecks.Run(policies, known, typing, findings);
        var model = findings.HasErrors ? null : Build(parts, policies, conditions, schema, findings);
        return new(findings.HasErrors ? null : model, [.. findings.Diagnostics]);
    }

    /// <summary>Who is responsible, accountable, consulted and informed for a decision type in a unit, as the people who are there at an instant.</summary>
    /// <param name="type">The decision type; for one that the model does not know, nobody is.</param>
    /// <param name="unit">The unit; in one that the model does not know, nobody is.</param>
    /// <param name="at">The instant: people who have left by then do not count, and stand-ins take the place of those who are away.</param>
    public ResolvedResponsibility FindResponsibility(DecisionTypeId type, UnitId unit, Instant at) => Organization.Resolve(type, unit, at);

    private static GovernanceModel Build(
        GovernanceModelParts parts, PolicyCatalogue policies, DelegationConditions conditions, CedarSchema? schema, ModelFindings findings)
    {
        var organization = new OrganizationIndex(parts.Organization);
        var delegations = DelegationGraph.Create(parts.Delegations, parts.Organization, organization, conditions);
        DelegationChecks.RunChains(delegations, organization, findings);
        StaffingChecks.Run(parts.Organization, organization, findings);
        AccountabilityChecks.Run(parts.Portfolio, organization, findings);
        ProtocolChecks.RunPeople(parts, UnitProtocolsOf(parts, organization), organization, findings);
        CareerChecks.Run(parts.Agents, organization, findings);
        var entities = EntityStore.Create(ModelEntities.From(parts, organization));
        return new(parts, organization, policies, delegations, entities.Value, schema);
    }
}
