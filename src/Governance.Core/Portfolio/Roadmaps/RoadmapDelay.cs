using NodaTime;

namespace Governance.Portfolio;

/// <summary>What a delay moves.</summary>
public sealed record RoadmapDelay
{
    /// <summary>By how many days something is late.</summary>
    public required int Days { get; init; }

    /// <summary>The initiatives that start later, in the order of the schedule; with a delay of an initiative, it as well.</summary>
    public required ValueList<MovedInitiative> Moved { get; init; }

    /// <summary>The first day after the last initiative, with the delay.</summary>
    public required LocalDate End { get; init; }

    /// <summary>By how many days the end of the roadmap moves, from 0.</summary>
    public required int EndMovesBy { get; init; }

    /// <summary>Whether the end of the roadmap moves.</summary>
    public bool MovesEnd => EndMovesBy > 0;

    internal static RoadmapDelay Between(RoadmapGraph graph, int[] before, int[] after, int days) => new()
    {
        Days = days,
        Moved = Enumerable.Range(0, before.Length).Where(i => after[i] != before[i])
            .Select(i => new MovedInitiative(graph.Initiatives[i].Id, graph.DateOf(before[i]), graph.DateOf(after[i]))).ToValueList(),
        End = graph.DateOf(graph.EndOf(after)),
        EndMovesBy = graph.EndOf(after) - graph.EndOf(before),
    };
}
