namespace Governance.Cli.Cedar.Testing;

/// <summary>Tests that wait for their files. Each runs when its last file comes, and files that nobody waits for any more are let go.</summary>
internal sealed class WaitingTests
{
    private readonly Dictionary<string, List<Waiting>> _waiting = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (ReadOnlyMemory<byte> Content, int Users)> _kept = new(StringComparer.Ordinal);
    private readonly Action<TestPlan, Func<string, ReadOnlyMemory<byte>>> _run;

    /// <param name="plans">The tests.</param>
    /// <param name="run">Runs a test whose files are all there.</param>
    public WaitingTests(IEnumerable<TestPlan> plans, Action<TestPlan, Func<string, ReadOnlyMemory<byte>>> run)
    {
        _run = run;
        foreach (var plan in plans)
        {
            var waiting = new Waiting(plan, plan.Files.Count());
            foreach (var file in plan.Files)
            {
                (_waiting.TryGetValue(file, out var tests) ? tests : _waiting[file] = []).Add(waiting);
            }
        }
    }

    /// <summary>A file comes.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="content">Reads it; called only if somebody waits for it.</param>
    public void Take(string name, Func<byte[]> content)
    {
        if (!_waiting.Remove(name, out var tests))
        {
            return;
        }

        _kept[name] = (content(), tests.Count);
        foreach (var test in tests)
        {
            if (--test.Missing == 0)
            {
                _run(test.Plan, file => _kept[file].Content);
                Release(test.Plan);
            }
        }
    }

    private void Release(TestPlan plan)
    {
        foreach (var file in plan.Files)
        {
            var (content, users) = _kept[file];
            if (users == 1)
            {
                _kept.Remove(file);
            }
            else
            {
                _kept[file] = (content, users - 1);
            }
        }
    }

    private sealed class Waiting(TestPlan plan, int missing)
    {
        public TestPlan Plan => plan;

        public int Missing { get; set; } = missing;
    }
}
