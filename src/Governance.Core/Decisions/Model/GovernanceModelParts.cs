using Governance.Agents;
using Governance.Approvals;
using Governance.Delegation;
using Governance.Kpis;
using Governance.Organization;
using Governance.Policies;
using Governance.Portfolio;

namespace Governance.Decisions;

/// <summary>Everything a model is made of, before it has been checked as a whole.</summary>
public sealed record GovernanceModelParts
{
    /// <summary>The organisation.</summary>
    public required OrganizationDirectory Organization { get; init; }

    /// <summary>The use cases and objectives.</summary>
    public required PortfolioRegister Portfolio { get; init; }

    /// <summary>The agents.</summary>
    public required AgentRegister Agents { get; init; }

    /// <summary>The delegation rules; none unless given.</summary>
    public DelegationRegister Delegations { get; init; } = new() { Rules = [] };

    /// <summary>The validation protocols and obligations; none unless given.</summary>
    public ProtocolCatalogue Protocols { get; init; } = new();

    /// <summary>The KPIs; none unless given.</summary>
    public KpiCatalogue Kpis { get; init; } = new() { Kpis = [] };

    /// <summary>The texts of the policies.</summary>
    public ValueList<PolicyText> Policies { get; init; }

    /// <summary>
    /// The texts of the application's schema. With at least one, policies and the conditions of delegations are type-checked, and a request that
    /// does not fit is refused; with none, neither.
    /// </summary>
    public ValueList<SchemaText> Schemas { get; init; }
}
