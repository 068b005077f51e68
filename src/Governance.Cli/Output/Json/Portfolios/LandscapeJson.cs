using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>What a use case touches of the technology landscape.</summary>
internal sealed record LandscapeJson(IReadOnlyList<string> Systems, IReadOnlyList<string> Decisions, TextJson? Workplace, TextJson? UserExperience)
{
    public static LandscapeJson? Of(TechnologyLandscape? landscape) => landscape is null
        ? null
        : new([.. landscape.Systems], [.. landscape.Decisions.Select(id => id.Value)], TextJson.Of(landscape.Workplace), TextJson.Of(landscape.UserExperience));
}
