using Governance.Decisions;

namespace Governance.Cli.Output.Json;

/// <summary>On whose authority a decision stands, as <c>decide --json</c> writes it.</summary>
internal sealed record AuthorityJson(string Party, string Person, string? StandsInFor, string Rule, IReadOnlyList<string> Chain)
{
    public static AuthorityJson? Of(Authority? authority) => authority is null
        ? null
        : new(authority.Party.ToString(), authority.Person.Value, authority.StandsInFor?.Value, authority.Rule, [.. authority.Chain.Select(id => id.Value)]);
}
