using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>The weight from which on another use case is first.</summary>
internal sealed record SwitchJson(decimal Share, string NewFirst, bool Attained)
{
    public static SwitchJson? Of(FirstRankSwitch? one) => one is null ? null : new(ArbitrationJson.Number(one.Share), one.NewFirst.Value, one.IsAttained);
}
