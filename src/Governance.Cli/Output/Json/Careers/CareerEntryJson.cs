using Governance.Cli.Careers;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>An entry of an agent's history.</summary>
internal sealed record CareerEntryJson
{
    public required string At { get; init; }

    public required string Transition { get; init; }

    public required string By { get; init; }

    public required string From { get; init; }

    public required string To { get; init; }

    public required TextJson? Reason { get; init; }

    public required string? Body { get; init; }

    /// <summary>The ids of the certificates that were issued.</summary>
    public required IReadOnlyList<string> Certificates { get; init; }

    public required DemotionJson? Limit { get; init; }

    public required string? ReviewDue { get; init; }

    public required string? Owner { get; init; }

    public required string? Deputy { get; init; }

    public required EnvironmentJson? Environment { get; init; }

    public required string? Successor { get; init; }

    public required string? Decision { get; init; }

    public static CareerEntryJson Of(CareerEntry entry)
    {
        var (done, change) = (entry.Event, entry.Event.Change);
        return new()
        {
            At = InstantPattern.ExtendedIso.Format(done.At),
            Transition = CareerNames.Of(change.Transition),
            By = done.By.ToString(),
            From = CareerNames.Of(done.From),
            To = CareerNames.Of(entry.To),
            Reason = TextJson.Of(change.Reason),
            Body = change.Body?.Value,
            Certificates = [.. change.Certificates.Select(certificate => certificate.Id.Value)],
            Limit = DemotionJson.Of(change.Limit),
            ReviewDue = change.ReviewDue is { } due ? InstantPattern.ExtendedIso.Format(due) : null,
            Owner = change.Owner?.Value,
            Deputy = change.Deputy?.Value,
            Environment = change.Environment is { } environment ? EnvironmentJson.Of(environment) : null,
            Successor = change.Successor?.Value,
            Decision = done.Decision,
        };
    }
}
