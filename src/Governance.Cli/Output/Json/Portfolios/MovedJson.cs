using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>An initiative that a delay moves.</summary>
internal sealed record MovedJson(string Initiative, string From, string To, int Days);
