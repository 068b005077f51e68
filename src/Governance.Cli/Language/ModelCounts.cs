namespace Governance.Cli.Language;

/// <summary>How much of each kind was read.</summary>
internal sealed record ModelCounts(int Units, int People, int Agents, int UseCases, int Policies, int Schemas, int Delegations, int Requests);
