using Governance.Cli.Portfolios;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>A use case, as <c>portfolio --json</c> writes it.</summary>
internal sealed record UseCaseRowJson
{
    public required string Id { get; init; }

    public required TextJson? Name { get; init; }

    public required string Owner { get; init; }

    public required string Stage { get; init; }

    /// <summary>Why its stage does not count in full.</summary>
    public required IReadOnlyList<TextJson?> Reopened { get; init; }

    public required IReadOnlyList<ObjectiveLinkJson> Objectives { get; init; }

    public required string? Risk { get; init; }

    public required string? NextGate { get; init; }

    public required string? OverdueSince { get; init; }

    public required string? GoUntil { get; init; }

    public required IReadOnlyList<UseCaseFindingJson> Findings { get; init; }

    public static UseCaseRowJson Of(UseCaseStanding one) => new()
    {
        Id = one.UseCase.Id.Value,
        Name = TextJson.Of(one.UseCase.Name),
        Owner = one.UseCase.Owner.ToString(),
        Stage = PortfolioNames.Of(one.UseCase.Stage),
        Reopened = [.. one.Reopened.Select(TextJson.Of)],
        Objectives = [.. one.UseCase.Objectives.Select(link => new ObjectiveLinkJson(link.Objective.Value, link.Weight))],
        Risk = one.UseCase.Risk is { } risk ? PortfolioNames.Of(risk.Level) : null,
        NextGate = one.NextGate?.Id.Value,
        OverdueSince = one.OverdueSince is { } since ? InstantPattern.ExtendedIso.Format(since) : null,
        GoUntil = one.Go?.Until is { } until ? InstantPattern.ExtendedIso.Format(until) : null,
        Findings = [.. one.Findings.Select(UseCaseFindingJson.Of)],
    };
}
