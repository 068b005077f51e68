using Governance.Cli.Portfolios;
using Governance.Portfolio;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>What a delay moves.</summary>
internal sealed record RoadmapDelayJson(string Kind, string Id, int Days, IReadOnlyList<MovedJson> Moved, string End, int EndMovesBy)
{
    public static RoadmapDelayJson Of(RoadmapPart part, RoadmapDelay effect) => new(
        RoadmapNames.Of(part.Kind),
        part.Id,
        effect.Days,
        [.. effect.Moved.Select(one => new MovedJson(one.Initiative.Value, LocalDatePattern.Iso.Format(one.From), LocalDatePattern.Iso.Format(one.To), one.Days))],
        LocalDatePattern.Iso.Format(effect.End),
        effect.EndMovesBy);
}
