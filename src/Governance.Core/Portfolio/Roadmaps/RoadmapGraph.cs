using System.Collections.Immutable;
using NodaTime;

namespace Governance.Portfolio;

/// <summary>The initiatives of a roadmap in an order in which each comes after all that it depends on, and of equals the first by id; days count from its start.</summary>
internal sealed class RoadmapGraph
{
    private readonly ImmutableArray<int> _durations;
    private readonly ImmutableArray<int> _notBefore;

    /// <summary>Orders a roadmap.</summary>
    /// <exception cref="ArgumentException">The roadmap does not hold together.</exception>
    public RoadmapGraph(Roadmap roadmap)
    {
        Roadmap = roadmap;
        Start = roadmap.Start.WithCalendar(CalendarSystem.Iso);
        Require(roadmap, roadmap.Initiatives.Select(i => i.Id).Distinct().Count() == roadmap.Initiatives.Count, "An initiative is given twice.");
        Require(roadmap, roadmap.Decisions.Select(d => d.Id).Distinct().Count() == roadmap.Decisions.Count, "An architecture decision is given twice.");
        Require(roadmap, roadmap.Decisions.All(d => d.Available is not null), "An architecture decision has no day.");
        Require(roadmap, roadmap.Initiatives.All(i => Initiative.CanLast(i.Duration)), "An initiative lasts as long as none can.");
        Require(roadmap, FitsCalendar(roadmap), "The roadmap could end after the year 9999.");
        Decisions = roadmap.Decisions.ToImmutableDictionary(d => d.Id, d => DayOf(d.Available!.Value));
        Initiatives = Order(roadmap.Initiatives);
        Require(roadmap, Initiatives.Length == roadmap.Initiatives.Count, "Initiatives depend on one another in a circle, or on one that is unknown.");
        Require(roadmap, Initiatives.All(i => i.Decisions.All(Decisions.ContainsKey)), "An initiative waits for an unknown architecture decision.");
        var numbers = Initiatives.Select((initiative, number) => (initiative.Id, number)).ToDictionary(p => p.Id, p => p.number);
        Numbers = numbers.ToImmutableDictionary();
        Before = [.. Initiatives.Select(i => i.DependsOn.Select(id => numbers[id]).Distinct().Order().ToImmutableArray())];
        var after = Before.SelectMany((before, number) => before.Select(b => (b, number))).ToLookup(p => p.b, p => p.number);
        After = [.. Enumerable.Range(0, Initiatives.Length).Select(number => after[number].ToImmutableArray())];
        _durations = [.. Initiatives.Select(i => Initiative.DaysOf(i.Duration))];
        _notBefore = [.. Initiatives.Select(i => i.EarliestStart is { } day ? Math.Max(0, DayOf(day)) : 0)];
    }

    public Roadmap Roadmap { get; }

    /// <summary>The initiatives in their order.</summary>
    public ImmutableArray<Initiative> Initiatives { get; }

    public ImmutableDictionary<InitiativeId, int> Numbers { get; }

    /// <summary>Of each initiative, those that it depends on.</summary>
    public ImmutableArray<ImmutableArray<int>> Before { get; }

    /// <summary>Of each initiative, those that depend on it.</summary>
    public ImmutableArray<ImmutableArray<int>> After { get; }

    /// <summary>The day on which each decision is there.</summary>
    public ImmutableDictionary<ArchitectureDecisionId, int> Decisions { get; }

    private LocalDate Start { get; }

    /// <summary>Whether everything one after the other, and then the longest delay, would end within the calendar.</summary>
    public static bool FitsCalendar(Roadmap roadmap)
    {
        var latest = roadmap.Initiatives.Select(i => i.EarliestStart).Concat(roadmap.Decisions.Select(d => d.Available)).OfType<LocalDate>().Append(roadmap.Start)
            .Select(date => date.WithCalendar(CalendarSystem.Iso)).Max();
        return roadmap.Initiatives.Sum(i => (long)Initiative.DaysOf(i.Duration)) + Initiative.MaxDays <= Period.DaysBetween(latest, LocalDate.MaxIsoValue);
    }

    /// <summary>The earliest day on which each initiative can start.</summary>
    /// <param name="decisions">The day on which each decision is there.</param>
    /// <param name="held">An initiative that is held up; negative for none.</param>
    /// <param name="until">The day until which it is held up.</param>
    public int[] Starts(ImmutableDictionary<ArchitectureDecisionId, int> decisions, int held = -1, int until = 0)
    {
        var starts = new int[Initiatives.Length];
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] = Math.Max(_notBefore[i], held == i ? until : 0);
            foreach (var decision in Initiatives[i].Decisions)
            {
                starts[i] = Math.Max(starts[i], decisions[decision]);
            }

            foreach (var before in Before[i])
            {
                starts[i] = Math.Max(starts[i], FinishOf(before, starts));
            }
        }

        return starts;
    }

    /// <summary>The latest day on which each initiative can start without moving the end.</summary>
    public int[] LatestStarts(int end)
    {
        var latest = new int[Initiatives.Length];
        for (var i = latest.Length - 1; i >= 0; i--)
        {
            latest[i] = After[i].Select(after => latest[after]).Append(end).Min() - _durations[i];
        }

        return latest;
    }

    public int FinishOf(int initiative, int[] starts) => starts[initiative] + _durations[initiative];

    /// <summary>The first day after the last initiative.</summary>
    public int EndOf(int[] starts) => Enumerable.Range(0, starts.Length).Select(i => FinishOf(i, starts)).Append(0).Max();

    public LocalDate DateOf(int day) => Start.PlusDays(day);

    private int DayOf(LocalDate date) => Period.DaysBetween(Start, date.WithCalendar(CalendarSystem.Iso));

    /// <summary>The initiatives that can be ordered.</summary>
    private static ImmutableArray<Initiative> Order(ValueList<Initiative> initiatives)
    {
        var waiting = initiatives.ToDictionary(i => i.Id, i => i.DependsOn.Distinct().Count());
        var after = initiatives.SelectMany(i => i.DependsOn.Distinct().Select(before => (before, i))).ToLookup(p => p.before, p => p.i);
        var ready = new PriorityQueue<Initiative, string>(StringComparer.Ordinal);
        ready.EnqueueRange(initiatives.Where(i => i.DependsOn.IsEmpty).Select(i => (i, i.Id.Value)));
        var ordered = ImmutableArray.CreateBuilder<Initiative>(initiatives.Count);
        while (ready.TryDequeue(out var next, out _))
        {
            ordered.Add(next);
            ready.EnqueueRange(after[next.Id].Where(i => --waiting[i.Id] == 0).Select(i => (i, i.Id.Value)));
        }

        return ordered.ToImmutable();
    }

    private static void Require(Roadmap roadmap, bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new ArgumentException(otherwise, nameof(roadmap));
        }
    }
}
