using Governance.Portfolio;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>An initiative, and when it takes place.</summary>
internal sealed record InitiativeJson
{
    public required string Initiative { get; init; }

    public required TextJson? Name { get; init; }

    public required string Owner { get; init; }

    public required string Start { get; init; }

    public required string Finish { get; init; }

    public required int Float { get; init; }

    public required bool Critical { get; init; }

    public required IReadOnlyList<string> UseCases { get; init; }

    public required IReadOnlyList<string> DependsOn { get; init; }

    public required IReadOnlyList<string> Decisions { get; init; }

    public static InitiativeJson Of(ScheduledInitiative one, Initiative initiative) => new()
    {
        Initiative = initiative.Id.Value,
        Name = TextJson.Of(initiative.Name),
        Owner = initiative.Owner.ToString(),
        Start = LocalDatePattern.Iso.Format(one.Start),
        Finish = LocalDatePattern.Iso.Format(one.Finish),
        Float = one.TotalFloat,
        Critical = one.IsCritical,
        UseCases = [.. initiative.UseCases.Select(id => id.Value)],
        DependsOn = [.. initiative.DependsOn.Select(id => id.Value)],
        Decisions = [.. initiative.Decisions.Select(id => id.Value)],
    };
}
