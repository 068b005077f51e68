using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>A value from 0 to 1, as far as the scores tell it.</summary>
internal sealed record IntervalJson(decimal Lower, decimal Upper)
{
    public static IntervalJson Of(ValueInterval value) => new(ArbitrationJson.Number(value.Lower), ArbitrationJson.Number(value.Upper));
}
