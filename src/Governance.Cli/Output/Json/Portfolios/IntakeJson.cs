using Governance.Portfolio;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>The fields of a use case as <c>portfolio.json</c> has them.</summary>
internal sealed record IntakeJson
{
    public required TextJson? Benefit { get; init; }

    public required TextJson? Output { get; init; }

    public required string? Kind { get; init; }

    public required string? Vendor { get; init; }

    public required RiskJson? Risk { get; init; }

    public required HumanImpactJson? HumanImpact { get; init; }

    public required LandscapeJson? Landscape { get; init; }

    public required IReadOnlyList<string> DataClasses { get; init; }

    public required TimeBoxJson? TimeBox { get; init; }

    public required string Testing { get; init; }

    public required TextJson? Training { get; init; }

    public required TextJson? Fallback { get; init; }

    public required TextJson? Monitoring { get; init; }

    public static IntakeJson Of(UseCase useCase) => new()
    {
        Benefit = TextJson.Of(useCase.Benefit),
        Output = TextJson.Of(useCase.Output),
        Kind = useCase.Kind is { } kind ? PortfolioNames.Of(kind) : null,
        Vendor = useCase.Vendor,
        Risk = RiskJson.Of(useCase.Risk),
        HumanImpact = HumanImpactJson.Of(useCase.HumanImpact),
        Landscape = LandscapeJson.Of(useCase.Landscape),
        DataClasses = [.. useCase.DataClasses],
        TimeBox = useCase.TimeBox is { } box ? new(InstantPattern.ExtendedIso.Format(box.From), InstantPattern.ExtendedIso.Format(box.Until)) : null,
        Testing = PortfolioNames.Of(useCase.Testing),
        Training = TextJson.Of(useCase.Training),
        Fallback = TextJson.Of(useCase.Fallback),
        Monitoring = TextJson.Of(useCase.Monitoring),
    };
}
