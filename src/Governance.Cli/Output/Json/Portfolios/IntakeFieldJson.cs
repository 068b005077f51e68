namespace Governance.Cli.Output.Json;

/// <summary>A field that is needed from a stage on.</summary>
internal sealed record IntakeFieldJson(string Property, TextJson? Name, string From, bool Given);
