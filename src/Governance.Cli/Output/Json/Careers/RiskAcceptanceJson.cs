using Governance.Agents;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>Who accepted the risk of the highest level, and when the kill switch was tested.</summary>
internal sealed record RiskAcceptanceJson(string By, string At, string KillSwitchTestedAt)
{
    public static RiskAcceptanceJson? Of(RiskAcceptance? accepted) => accepted is null
        ? null
        : new(accepted.By.Value, InstantPattern.ExtendedIso.Format(accepted.At), InstantPattern.ExtendedIso.Format(accepted.KillSwitchTestedAt));
}
