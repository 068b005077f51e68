using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>What a use case owes to one criterion.</summary>
internal sealed record ContributionJson(string Criterion, IntervalJson Score, IntervalJson Contribution);
