using System.Text.Json.Serialization;
using Governance.Agents;
using Governance.Approvals;
using Governance.Delegation;
using Governance.Kpis;
using Governance.Organization;
using Governance.Portfolio;

namespace Governance.Serialization;

/// <summary>The generated contracts of the records that are read and written. Use them through <see cref="GovernanceJson"/>, which makes them strict.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(OrganizationDirectory))]
[JsonSerializable(typeof(PortfolioRegister))]
[JsonSerializable(typeof(AgentRegister))]
[JsonSerializable(typeof(DelegationRegister))]
[JsonSerializable(typeof(ProtocolCatalogue))]
[JsonSerializable(typeof(KpiCatalogue))]
[JsonSerializable(typeof(Measurement))]
[JsonSerializable(typeof(DecisionRequestFields))]
[JsonSerializable(typeof(DecisionRecordFields))]
[JsonSerializable(typeof(AuditEntryFields))]
[JsonSerializable(typeof(ApprovalFields))]
[JsonSerializable(typeof(KpiFactFields))]
[JsonSerializable(typeof(MoneyFields))]
[JsonSerializable(typeof(ResourceScopeFields))]
internal sealed partial class GovernanceJsonContext : JsonSerializerContext;
