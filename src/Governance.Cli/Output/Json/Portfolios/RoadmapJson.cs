using Governance.Portfolio;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>A roadmap as it is scheduled.</summary>
internal sealed record RoadmapJson(
    string Start, string End, IReadOnlyList<InitiativeJson> Initiatives, IReadOnlyList<ArchitectureDecisionJson> Decisions, IReadOnlyList<CriticalPathJson> CriticalPaths,
    bool MorePaths)
{
    public static RoadmapJson Of(RoadmapSchedule schedule) => new(
        LocalDatePattern.Iso.Format(schedule.Roadmap.Start),
        LocalDatePattern.Iso.Format(schedule.End),
        [.. schedule.Initiatives.Select(one => InitiativeJson.Of(one, schedule.Roadmap.Initiatives.First(i => i.Id == one.Initiative)))],
        [.. schedule.Decisions.Select(one => ArchitectureDecisionJson.Of(one, schedule.Roadmap.Decisions.First(d => d.Id == one.Decision)))],
        [.. schedule.CriticalPaths.Select(path => new CriticalPathJson([.. path.Initiatives.Select(id => id.Value)], [.. path.Awaiting.Select(id => id.Value)]))],
        schedule.HasMorePaths);
}
