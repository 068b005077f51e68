namespace Governance.Cli.Output.Json;

/// <summary>Initiatives that follow one another without a day between them to the end.</summary>
internal sealed record CriticalPathJson(IReadOnlyList<string> Initiatives, IReadOnlyList<string> Awaiting);
