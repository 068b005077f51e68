using System.Globalization;
using NodaTime;

namespace Governance.Portfolio;

/// <summary>When everything on a roadmap takes place if it takes place as early as can be, what holds up the end, and by how much the rest can be late.</summary>
/// <remarks>The critical path method (Kelley &amp; Walker 1959) in days of the calendar. Equality compares the roadmap and everything that follows from it.</remarks>
public sealed record RoadmapSchedule
{
    /// <summary>The most critical paths that are listed.</summary>
    public const int MaxPaths = 100;

    /// <summary>What is scheduled.</summary>
    public required Roadmap Roadmap { get; init; }

    /// <summary>The first day after the last initiative; the start of the roadmap when there is none.</summary>
    public required LocalDate End { get; init; }

    /// <summary>The initiatives, each after all that it depends on, and of equals the first by id.</summary>
    public required ValueList<ScheduledInitiative> Initiatives { get; init; }

    /// <summary>The architecture decisions, by id.</summary>
    public required ValueList<ScheduledDecision> Decisions { get; init; }

    /// <summary>The critical paths, in the order of their initiatives; the first <see cref="MaxPaths"/> of them.</summary>
    public required ValueList<CriticalPath> CriticalPaths { get; init; }

    /// <summary>Whether there are more critical paths than are listed.</summary>
    public bool HasMorePaths { get; init; }

    /// <summary>Schedules a roadmap.</summary>
    /// <param name="roadmap">The roadmap; one of a model holds together.</param>
    /// <exception cref="ArgumentException">The roadmap does not hold together: an id twice or unknown, a circle, a length or a day that cannot be.</exception>
    public static RoadmapSchedule Of(Roadmap roadmap)
    {
        ArgumentNullException.ThrowIfNull(roadmap);
        var graph = new RoadmapGraph(roadmap);
        var starts = graph.Starts(graph.Decisions);
        var end = graph.EndOf(starts);
        var latest = graph.LatestStarts(end);
        var paths = new CriticalPaths(graph, starts, latest).Find(MaxPaths + 1);
        return new()
        {
            Roadmap = roadmap,
            End = graph.DateOf(end),
            Initiatives = graph.Initiatives.Select((initiative, i) => new ScheduledInitiative
            {
                Initiative = initiative.Id,
                Start = graph.DateOf(starts[i]),
                Finish = graph.DateOf(graph.FinishOf(i, starts)),
                TotalFloat = latest[i] - starts[i],
            }).ToValueList(),
            Decisions = roadmap.Decisions.OrderBy(d => d.Id.Value, StringComparer.Ordinal).Select(decision => new ScheduledDecision
            {
                Decision = decision.Id,
                Available = graph.DateOf(graph.Decisions[decision.Id]),
                TotalFloat = Waiting(decision.Id, graph).Select(i => (int?)latest[i] - graph.Decisions[decision.Id]).Min(),
            }).ToValueList(),
            CriticalPaths = paths.Take(MaxPaths).ToValueList(),
            HasMorePaths = paths.Count > MaxPaths,
        };
    }

    /// <summary>What happens when an initiative starts later than it could.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="days">By how many days, from 0.</param>
    /// <exception cref="ArgumentException">The roadmap has no such initiative.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 0 or above <see cref="Initiative.MaxDays"/>.</exception>
    public RoadmapDelay Delay(InitiativeId initiative, int days)
    {
        var graph = new RoadmapGraph(Roadmap);
        if (!graph.Numbers.TryGetValue(initiative, out var number))
        {
            throw new ArgumentException($"The roadmap has no initiative `{initiative}`.", nameof(initiative));
        }

        var starts = graph.Starts(graph.Decisions);
        return RoadmapDelay.Between(graph, starts, graph.Starts(graph.Decisions, number, starts[number] + Checked(days)), days);
    }

    /// <summary>What happens when an architecture decision is there later than it was or is due.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="days">By how many days, from 0.</param>
    /// <exception cref="ArgumentException">The roadmap has no such decision.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 0 or above <see cref="Initiative.MaxDays"/>.</exception>
    public RoadmapDelay Delay(ArchitectureDecisionId decision, int days)
    {
        var graph = new RoadmapGraph(Roadmap);
        if (!graph.Decisions.TryGetValue(decision, out var available))
        {
            throw new ArgumentException($"The roadmap has no architecture decision `{decision}`.", nameof(decision));
        }

        return RoadmapDelay.Between(graph, graph.Starts(graph.Decisions), graph.Starts(graph.Decisions.SetItem(decision, available + Checked(days))), days);
    }

    /// <summary>The schedule as a Mermaid diagram (<c>gantt</c>), with the words of a language.</summary>
    /// <param name="culture">The reader’s culture: French for any French culture, English for every other.</param>
    public string ToMermaid(CultureInfo culture) => RoadmapDiagram.Draw(this, culture);

    private static IEnumerable<int> Waiting(ArchitectureDecisionId decision, RoadmapGraph graph) =>
        Enumerable.Range(0, graph.Initiatives.Length).Where(i => graph.Initiatives[i].Decisions.Contains(decision));

    private static int Checked(int days) => days is >= 0 and <= Initiative.MaxDays
        ? days
        : throw new ArgumentOutOfRangeException(nameof(days), days, "A delay is a number of days from 0 to a century.");
}
