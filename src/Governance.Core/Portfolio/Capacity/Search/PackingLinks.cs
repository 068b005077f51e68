using System.Collections.Immutable;

namespace Governance.Portfolio;

/// <summary>What the candidates of a question need and exclude of one another, by their numbers in the order of ids.</summary>
internal sealed class PackingLinks
{
    private readonly int[][] _prerequisites;
    private readonly int[][] _dependants;
    private readonly int[][] _exclusions;
    private readonly int[][] _exclusionsOf;
    private readonly int[] _mustHaves;

    public PackingLinks(ChoiceQuestion question, IReadOnlyDictionary<UseCaseId, int> numbers)
    {
        var links = question.Prerequisites.Select(p => (From: numbers[p.UseCase], To: numbers[p.Needs])).Distinct().Where(l => l.From != l.To).Order().ToArray();
        _prerequisites = Group(links.Select(l => (l.From, l.To)), numbers.Count);
        _dependants = Group(links.Select(l => (l.To, l.From)), numbers.Count);
        Closures = [.. Enumerable.Range(0, numbers.Count).Select(item => Closure(item))];
        _exclusions = [.. question.Exclusions.Select(set => set.UseCases.Select(id => numbers[id]).Distinct().Order().ToArray())];
        Array.Sort(_exclusions, static (one, other) => one.AsSpan().SequenceCompareTo(other));
        _exclusionsOf = Group(_exclusions.SelectMany((set, index) => set.Select(item => (item, index))), numbers.Count);
        _mustHaves = [.. question.MustHaves.SelectMany(id => Closures[numbers[id]]).Distinct().Order()];
    }

    /// <summary>Each item with all that it needs, and all that these need; in rising order.</summary>
    public ImmutableArray<int[]> Closures { get; }

    /// <summary>A packing with these links.</summary>
    public PackingProblem Problem(Int128[] values, Int128[] amounts, Int128[][] needs) => new()
    {
        Values = values,
        Amounts = amounts,
        Needs = needs,
        Prerequisites = _prerequisites,
        Dependants = _dependants,
        Closures = [.. Closures],
        Exclusions = _exclusions,
        ExclusionsOf = _exclusionsOf,
        MustHaves = _mustHaves,
    };

    private static int[][] Group(IEnumerable<(int Key, int Value)> pairs, int count)
    {
        var groups = pairs.ToLookup(static pair => pair.Key, static pair => pair.Value);
        return [.. Enumerable.Range(0, count).Select(key => groups[key].ToArray())];
    }

    private int[] Closure(int item)
    {
        var reached = new SortedSet<int> { item };
        var waiting = new Queue<int>(reached);
        while (waiting.TryDequeue(out var next))
        {
            foreach (var needed in _prerequisites[next])
            {
                if (reached.Add(needed))
                {
                    waiting.Enqueue(needed);
                }
            }
        }

        return [.. reached];
    }
}
