using Governance.Cli.Responsibilities;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>Who has which part in which decisions, as <c>responsibilities --json</c> writes it. Names, order and presence of its properties are stable.</summary>
internal sealed record ResponsibilitiesJson(string At, string? Unit, string? DecisionType, IReadOnlyList<UnitResponsibilitiesJson> Units, IReadOnlyList<UnitDifferenceJson>? Differences)
{
    public static ResponsibilitiesJson Of(ResponsibilityQuestion question, IReadOnlyList<UnitResponsibilities> answer) => new(
        InstantPattern.ExtendedIso.Format(question.At),
        question.Unit?.Value,
        question.DecisionType?.Value,
        [.. answer.Select(UnitResponsibilitiesJson.Of)],
        answer.Select(found => found.Differences).FirstOrDefault() is { } differences ? [.. differences.Select(UnitDifferenceJson.Of)] : null);
}
