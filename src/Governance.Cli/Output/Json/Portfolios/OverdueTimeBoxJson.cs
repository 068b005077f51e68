using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>A time box that is over.</summary>
internal sealed record OverdueTimeBoxJson(string UseCase, string Since);
