namespace Governance.Serialization;

/// <summary>Collects the problems of one file with their places, up to a number that people can still read.</summary>
internal sealed class ProblemList(DocumentText text)
{
    /// <summary>The greatest number of problems that are shown of one file; the rest is counted.</summary>
    public const int MaxShown = 100;

    /// <summary>The greatest number of problems that are counted and not shown: looking for more of them helps nobody and takes time.</summary>
    public const int MaxHidden = 10_000;

    private readonly List<Diagnostic> _shown = [];
    private int _hidden;

    public bool IsEmpty => _shown.Count == 0;

    /// <summary>Whether there are so many problems that no more need be looked for.</summary>
    public bool IsOverflowing => _hidden >= MaxHidden;

    /// <summary>Adds a problem of a value.</summary>
    public void Add(Problem problem, JsonMap map, int node) => Add(problem, map[node].Start, map.MarkedLength(node), map, node);

    /// <summary>Adds a problem of some bytes that lie in a value; no value when <paramref name="node"/> is -1.</summary>
    public void Add(Problem problem, int start, int length, JsonMap map, int node)
    {
        if (_shown.Count == MaxShown)
        {
            _hidden++;
            return;
        }

        _shown.Add(problem.At(text.Locate(start, length, JsonPath.Of(map, node))));
    }

    /// <summary>Adds a problem of some bytes of a file that is no JSON, or not known to be.</summary>
    public void Add(Problem problem, int start, int length) => _shown.Add(problem.At(text.Locate(start, length, string.Empty)));

    /// <summary>The problems in the order of their places.</summary>
    public IEnumerable<Diagnostic> InOrder()
    {
        var sorted = _shown.OrderBy(static d => d.Location!.Line).ThenBy(static d => d.Location!.Column);
        return _hidden == 0 ? sorted : sorted.Append(FolderProblems.MoreProblems(text.Name, Math.Min(_hidden, MaxHidden), atLeast: IsOverflowing).At(location: null));
    }
}
