using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>A go that has ended, or ends soon.</summary>
internal sealed record EndingGoJson(string UseCase, string Gate, string At, string Until);
