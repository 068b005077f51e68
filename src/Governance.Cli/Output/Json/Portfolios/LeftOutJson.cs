using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>A candidate that is not chosen, and why.</summary>
internal sealed record LeftOutJson(
    string UseCase, string Reason, IReadOnlyList<ShortageJson> Shortages, IReadOnlyList<string> Prerequisites, IReadOnlyList<string> ExcludedBy, InsteadJson? Instead,
    TextJson? Explanation)
{
    public static LeftOutJson Of(LeftOutCandidate one) => new(
        one.UseCase.Value,
        ArbitrationNames.Of(one.Reason),
        [.. one.Shortages.Select(ShortageJson.Of)],
        [.. one.Prerequisites.Select(id => id.Value)],
        [.. one.ExcludedBy.Select(id => id.Value)],
        InsteadJson.Of(one.Instead),
        TextJson.Of(one.Explanation));
}
