namespace Governance.Cli.Cedar.Testing;

/// <summary>Counts what tests find out. A test passes when all its checks agree.</summary>
/// <param name="keep">How many differences to keep, from the first.</param>
internal sealed class TestScore(int keep)
{
    private readonly Dictionary<TestKind, KindScore> _kinds = Enum.GetValues<TestKind>().ToDictionary(kind => kind, _ => new KindScore());
    private readonly List<TestDifference> _differences = [];
    private bool _currentFailed;

    public int Passed { get; private set; }

    public int Failed { get; private set; }

    /// <summary>How many requests were decided.</summary>
    public int Requests => _kinds[TestKind.Decision].Made;

    /// <summary>How many differences there are in all, kept or not.</summary>
    public int DifferenceCount { get; private set; }

    /// <summary>How many golden files agree only because they have rounded integers beyond 2^53.</summary>
    public int Rounded { get; private set; }

    /// <summary>The first differences.</summary>
    public IReadOnlyList<TestDifference> Differences => _differences;

    public KindScore Of(TestKind kind) => _kinds[kind];

    /// <summary>Counts a check.</summary>
    /// <param name="agrees">Whether it came out as expected.</param>
    /// <param name="difference">What to tell if not.</param>
    public void Add(TestKind kind, bool agrees, Func<TestDifference> difference)
    {
        var score = _kinds[kind];
        if (agrees)
        {
            _kinds[kind] = score with { Agreed = score.Agreed + 1 };
            return;
        }

        _kinds[kind] = score with { Differed = score.Differed + 1 };
        _currentFailed = true;
        DifferenceCount++;
        if (_differences.Count < keep)
        {
            _differences.Add(difference());
        }
    }

    /// <summary>Counts a golden file that is not there.</summary>
    public void Skip(TestKind kind) => _kinds[kind] = _kinds[kind] with { Skipped = _kinds[kind].Skipped + 1 };

    public void CountRounded() => Rounded++;

    /// <summary>Ends a test: it passed unless a check since the last end differed.</summary>
    public void EndTest()
    {
        Passed += _currentFailed ? 0 : 1;
        Failed += _currentFailed ? 1 : 0;
        _currentFailed = false;
    }
}
