using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>What more of a capacity would bring.</summary>
internal sealed record MoreJson(decimal Step, decimal AtLeast, decimal AtMost, IReadOnlyList<string> Joining, IReadOnlyList<string> Leaving)
{
    public static MoreJson? Of(CapacityWorth? worth) => worth is null
        ? null
        : new(worth.Step, worth.AtLeast, worth.AtMost, [.. worth.Joining.Select(id => id.Value)], [.. worth.Leaving.Select(id => id.Value)]);
}
