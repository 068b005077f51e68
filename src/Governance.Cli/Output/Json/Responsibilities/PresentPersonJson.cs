namespace Governance.Cli.Output.Json;

/// <summary>A person who is there, and those in whose place; nobody when the place is the person's own.</summary>
internal sealed record PresentPersonJson(string Person, IReadOnlyList<string> StandsInFor);
