using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>How far the weight of a criterion can go before another use case is first.</summary>
internal sealed record SensitivityJson(string Criterion, decimal Share, SwitchJson? Below, SwitchJson? Above)
{
    public static SensitivityJson Of(CriterionSensitivity one) =>
        new(one.Criterion.Value, ArbitrationJson.Number(one.Share), SwitchJson.Of(one.Below), SwitchJson.Of(one.Above));
}
