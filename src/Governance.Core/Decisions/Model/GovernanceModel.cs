using System.Collections.Frozen;
using Governance.Agents;
using Governance.Approvals;
using Governance.Cedar;
using Governance.Delegation;
using Governance.Organization;
using Governance.Policies;
using Governance.Portfolio;

namespace Governance.Decisions;

/// <summary>An organisation, its portfolio, agents, delegations, protocols, KPIs and policies, checked as a whole: an immutable snapshot.</summary>
/// <remarks>A model that does not hold together cannot be built: <see cref="Create"/> gives every reason instead. Equality is by reference.</remarks>
public sealed class GovernanceModel
{
    private GovernanceModel(
        GovernanceModelParts parts, OrganizationIndex organization, PolicyCatalogue policies, PolicyCatalogue delegated, EntityStore entities, CedarSchema? schema)
    {
        Parts = parts;
        Organization = organization;
        Policies = policies;
        DelegationPermits = delegated;
        Entities = entities;
        Schema = schema;
        Conformance = schema is null ? null : new(schema);
        Agents = parts.Agents.Agents.ToFrozenDictionary(a => a.Id);
        UseCases = parts.Portfolio.UseCases.ToFrozenDictionary(u => u.Id);
        Protocols = parts.Protocols.Protocols.ToFrozenDictionary(p => p.Id);
        Obligations = parts.Protocols.Obligations.ToFrozenDictionary(o => o.Id);
        Delegations = parts.Delegations.Rules.ToFrozenDictionary(r => DelegationPolicy.PolicyId(r.Id), StringComparer.Ordinal);
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

    /// <summary>Holds requests against the schema; <see langword="null"/> without one.</summary>
    internal RequestConformance? Conformance { get; }

    /// <summary>The delegation rules, written out as permits.</summary>
    internal PolicyCatalogue DelegationPermits { get; }

    internal FrozenDictionary<AgentId, Agent> Agents { get; }

    internal FrozenDictionary<UseCaseId, UseCase> UseCases { get; }

    internal FrozenDictionary<ProtocolId, ValidationProtocol> Protocols { get; }

    internal FrozenDictionary<ObligationId, Obligation> Obligations { get; }

    /// <summary>The delegation rules by the id of their permit.</summary>
    internal FrozenDictionary<string, DelegationRule> Delegations { get; }

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
        AgentChecks.Run(parts.Agents, known, findings);
        DelegationChecks.Run(parts.Delegations, known, findings);
        ProtocolChecks.Run(parts.Protocols, known, findings);
        KpiChecks.Run(parts.Kpis, known, findings);
        var policies = PolicyReader.Read(parts.Policies, new(known.Protocols, known.Obligations, known.Parties), findings.Diagnostics);
        LocalPolicyChecks.Run(parts.Policies, known, findings);
        var schema = SchemaReader.Read(parts, known, findings);
        var typing = schema is null && !parts.Schemas.IsEmpty ? null : new PolicyTyping(schema);
        ConditionChecks.Run(parts.Delegations, known, typing, findings);
        PolicyChecks.Run(policies, known, typing, findings);
        var model = findings.HasErrors ? null : Build(parts, policies, schema, findings);
        return new(findings.HasErrors ? null : model, [.. findings.Diagnostics]);
    }

    private static GovernanceModel Build(GovernanceModelParts parts, PolicyCatalogue policies, CedarSchema? schema, ModelFindings findings)
    {
        var organization = new OrganizationIndex(parts.Organization);
        DelegationChecks.RunRoots(parts.Delegations, organization, findings);
        AccountabilityChecks.Run(parts.Portfolio, organization, findings);
        var permits = parts.Delegations.Rules.Select(r => new PolicyText("delegations.json", DelegationPolicy.ToCedar(r))).ToValueList();
        var delegated = PolicyReader.Read(permits, PolicyReferences.None, findings.Diagnostics);
        var entities = EntityStore.Create(ModelEntities.From(parts, organization));
        return new(parts, organization, policies, delegated, entities.Value, schema);
    }
}
