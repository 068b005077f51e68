using Governance.Organization;

namespace Governance.Cli.Output.Json;

/// <summary>The one person who answers; or why nobody does.</summary>
internal sealed record AnswererJson(string? Party, string? Person, string? StandsInFor, TextJson? Problem)
{
    public static AnswererJson Of(AccountablePerson answer) => new(
        answer.Party.Id.Length == 0 ? null : answer.Party.ToString(), answer.Person?.Value, answer.StandsInFor?.Value, TextJson.Of(answer.Problem));
}
