using Governance.Cli.Portfolios;
using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>What a stop breaks.</summary>
internal sealed record RoadmapStopJson(
    string Kind, string Id, IReadOnlyList<string> Initiatives, IReadOnlyList<string> UseCases, IReadOnlyList<string> Objectives, IReadOnlyList<string> WithoutPurpose)
{
    public static RoadmapStopJson Of(RoadmapPart part, RoadmapStop effect) => new(
        RoadmapNames.Of(part.Kind),
        part.Id,
        [.. effect.Initiatives.Select(id => id.Value)],
        [.. effect.UseCases.Select(id => id.Value)],
        [.. effect.Objectives.Select(id => id.Value)],
        [.. effect.WithoutPurpose.Select(id => id.Value)]);
}
