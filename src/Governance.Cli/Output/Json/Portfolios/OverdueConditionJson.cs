using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>A condition that is due, and was not met.</summary>
internal sealed record OverdueConditionJson(string UseCase, string Condition, TextJson? What, string Due);
