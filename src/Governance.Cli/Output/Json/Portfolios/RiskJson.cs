using Governance.Portfolio;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>How risky a use case was found to be.</summary>
internal sealed record RiskJson(string Level, TextJson? Reason, string By, string On, string? Cites)
{
    public static RiskJson? Of(RiskAssessment? risk) => risk is null
        ? null
        : new(PortfolioNames.Of(risk.Level), TextJson.Of(risk.Reason), risk.By.ToString(), LocalDatePattern.Iso.Format(risk.On), risk.Cites);
}
