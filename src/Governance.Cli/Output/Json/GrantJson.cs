using Governance.Decisions;

namespace Governance.Cli.Output.Json;

/// <summary>A rule that allows, as <c>decide --json</c> writes it.</summary>
internal sealed record GrantJson(
    string Kind,
    string Rule,
    string Level,
    IReadOnlyList<string> Chain,
    string? Accountable,
    string? Person,
    TextJson? Because,
    string? Cites,
    IReadOnlyList<string> Obligations,
    bool Counts,
    TextJson? VoidBecause)
{
    public static GrantJson Of(Grant grant) => new(
        JsonNames.Of(grant.Kind),
        grant.Rule,
        grant.Level.Name,
        [.. grant.Chain.Select(id => id.Value)],
        grant.Accountable?.ToString(),
        grant.AccountablePerson?.Value,
        TextJson.Of(grant.Because),
        grant.Cites,
        [.. grant.Obligations.Select(id => id.Value)],
        grant.Counts,
        TextJson.Of(grant.VoidBecause));
}
