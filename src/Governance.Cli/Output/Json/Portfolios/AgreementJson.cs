using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>How far the judges agree on a use case.</summary>
internal sealed record AgreementJson(string UseCase, string? AgreedClass, int BestRank, int WorstRank, string Highest, string Lowest, decimal Gap, string? OnAccountOf)
{
    public static AgreementJson Of(UseCaseAgreement one) => new(
        one.UseCase.Value,
        one.AgreedClass is { } agreed ? ArbitrationNames.Of(agreed) : null,
        one.BestRank,
        one.WorstRank,
        one.Highest.ToString(),
        one.Lowest.ToString(),
        ArbitrationJson.Number(one.Gap),
        one.OnAccountOf?.Value);
}
