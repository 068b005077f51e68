using Governance.Cli.Portfolios;
using Governance.Portfolio;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>All that is known of a use case, as <c>portfolio --use-case --json</c> writes it. Names, order and presence of its properties are stable.</summary>
internal sealed record UseCaseFileJson
{
    public required string At { get; init; }

    public required string Id { get; init; }

    public required TextJson? Name { get; init; }

    public required TextJson? Purpose { get; init; }

    public required string Owner { get; init; }

    public required string Stage { get; init; }

    public required IReadOnlyList<TextJson?> Reopened { get; init; }

    public required string? OverdueSince { get; init; }

    public required string? GoUntil { get; init; }

    public required IReadOnlyList<string> Units { get; init; }

    public required IReadOnlyList<string> DecisionTypes { get; init; }

    public required string AutonomyCeiling { get; init; }

    /// <summary>The highest level at its stage, as far as that counts.</summary>
    public required string StageCeiling { get; init; }

    public required IReadOnlyList<ObjectiveLinkJson> Objectives { get; init; }

    public required IReadOnlyList<string> Kpis { get; init; }

    public required IReadOnlyList<UseCaseFindingJson> Findings { get; init; }

    public required IntakeJson Intake { get; init; }

    /// <summary>The fields, from which stage on each is needed, and whether it is filled in.</summary>
    public required IReadOnlyList<IntakeFieldJson> Fields { get; init; }

    public required GateStandingJson? NextGate { get; init; }

    public required IReadOnlyList<ConditionJson> Conditions { get; init; }

    public required IReadOnlyList<StageEntryJson> History { get; init; }

    public required IReadOnlyList<MaterialChangeJson> Changes { get; init; }

    public required IReadOnlyList<ServingAgentJson> Agents { get; init; }

    public required IReadOnlyList<DeclaredUseJson> DeclaredUses { get; init; }

    public static UseCaseFileJson Of(UseCaseFile file) => new()
    {
        At = InstantPattern.ExtendedIso.Format(file.At),
        Id = file.UseCase.Id.Value,
        Name = TextJson.Of(file.UseCase.Name),
        Purpose = TextJson.Of(file.UseCase.Purpose),
        Owner = file.UseCase.Owner.ToString(),
        Stage = PortfolioNames.Of(file.UseCase.Stage),
        Reopened = [.. file.Standing.Reopened.Select(TextJson.Of)],
        OverdueSince = file.Standing.OverdueSince is { } since ? InstantPattern.ExtendedIso.Format(since) : null,
        GoUntil = file.Standing.Go?.Until is { } until ? InstantPattern.ExtendedIso.Format(until) : null,
        Units = [.. file.UseCase.Units.Select(id => id.Value)],
        DecisionTypes = [.. file.UseCase.DecisionTypes.Select(id => id.Value)],
        AutonomyCeiling = file.UseCase.AutonomyCeiling.Name,
        StageCeiling = file.Standing.Ceiling.Name,
        Objectives = [.. file.UseCase.Objectives.Select(link => new ObjectiveLinkJson(link.Objective.Value, link.Weight))],
        Kpis = [.. file.UseCase.Kpis.Select(id => id.Value)],
        Findings = [.. file.Standing.Findings.Select(UseCaseFindingJson.Of)],
        Intake = IntakeJson.Of(file.UseCase),
        Fields = [.. IntakeFields.All.Select(field => new IntakeFieldJson(field.Property, TextJson.Of(field.Name), PortfolioNames.Of(field.From), field.IsGiven(file.UseCase)))],
        NextGate = GateStandingJson.Of(file.Gate),
        Conditions = [.. file.Conditions.Select(ConditionJson.Of)],
        History = [.. file.History.Select(StageEntryJson.Of)],
        Changes = [.. file.Changes.Select(MaterialChangeJson.Of)],
        Agents = [.. file.Agents.Select(agent => new ServingAgentJson(agent.Id.Value, TextJson.Of(agent.Name), CareerNames.Of(agent.Status)))],
        DeclaredUses = [.. file.DeclaredUses.Select(DeclaredUseJson.Of)],
    };
}
