using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>A capacity of which there is not enough.</summary>
internal sealed record ShortageJson(string Capacity, decimal Missing)
{
    public static ShortageJson Of(CapacityShortage shortage) => new(shortage.Capacity.Value, shortage.Missing);
}
