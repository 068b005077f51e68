using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>A use case before a gate.</summary>
internal sealed record WaitingJson(string UseCase, string Stage, GateStandingJson? Gate);
