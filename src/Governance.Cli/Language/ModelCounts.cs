namespace Governance.Cli.Language;

/// <summary>How much of each kind was read; measurements are rows, and are told when there are any.</summary>
internal sealed record ModelCounts(int Units, int People, int Agents, int UseCases, int Policies, int Schemas, int Delegations, int Requests, long Measurements = 0);
