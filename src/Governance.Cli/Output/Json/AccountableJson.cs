using Governance.Cli.Chains;

namespace Governance.Cli.Output.Json;

/// <summary>Who answers in a unit by the responsibility matrix; or why nobody does.</summary>
internal sealed record AccountableJson(string Unit, string? Party, string? Person, string? StandsInFor, TextJson? Problem)
{
    public static AccountableJson Of(UnitAnswer answer)
    {
        var accountable = answer.Accountable;
        return new(
            answer.Unit.Value,
            accountable.Party.Id.Length == 0 ? null : accountable.Party.ToString(),
            accountable.Person?.Value,
            accountable.StandsInFor?.Value,
            TextJson.Of(accountable.Problem));
    }
}
