using Governance.Decisions;

namespace Governance.Cli.Output.Json;

/// <summary>A rule that limits, as <c>decide --json</c> writes it.</summary>
internal sealed record CeilingJson(
    string Kind,
    string Rule,
    string Level,
    bool Binding,
    bool Decisive,
    TextJson? Because,
    string? Cites,
    string? Owner,
    IReadOnlyList<string> Protocols,
    IReadOnlyList<string> Obligations,
    TextJson? Error)
{
    public static CeilingJson Of(Ceiling ceiling) => new(
        JsonNames.Of(ceiling.Kind),
        ceiling.Rule,
        ceiling.Level.Name,
        ceiling.IsBinding,
        ceiling.IsDecisive,
        TextJson.Of(ceiling.Because),
        ceiling.Cites,
        ceiling.Owner?.ToString(),
        [.. ceiling.Protocols.Select(id => id.Value)],
        [.. ceiling.Obligations.Select(id => id.Value)],
        TextJson.Of(ceiling.Error));
}
