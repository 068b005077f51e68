using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>How somebody judged a criterion.</summary>
internal sealed record JudgedCriterionJson(string Criterion, bool Met, TextJson? Evidence);
