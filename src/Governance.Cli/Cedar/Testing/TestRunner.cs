namespace Governance.Cli.Cedar.Testing;

/// <summary>Runs tests: reads, decides, validates, writes JSON, and compares.</summary>
/// <param name="score">Where it counts.</param>
/// <param name="inapplicableActionIsError">Whether a policy whose scope no action fits is expected to be invalid.</param>
/// <param name="ended">Told after each test.</param>
internal sealed class TestRunner(TestScore score, bool inapplicableActionIsError, Action ended)
{
    /// <summary>Runs a test whose files can be read.</summary>
    public void Run(TestPlan plan, Func<string, ReadOnlyMemory<byte>> read)
    {
        var (test, problem) = TestLoader.Load(plan, read);
        if (test is null)
        {
            Unusable(plan.Name, problem!);
            return;
        }

        using var verdicts = plan.Validation is { } path ? GoldenVerdicts.Read(read(path)) : null;
        var goldenIsBroken = plan.Validation is not null && verdicts is null;
        score.Add(TestKind.Reading, !goldenIsBroken, () => new(plan.Name, TestKind.Reading, plan.Validation!, TestProblems.NotJson));
        AuthorizationChecks.Run(test, score);
        if (test.Schema is { } schema)
        {
            new ValidationChecks(test, schema, inapplicableActionIsError, score).Run(verdicts);
        }

        JsonChecks.Run(test, Golden(plan.PolicyJson, read), Golden(plan.SchemaJson, read), score);
        End();
    }

    /// <summary>Counts a test that cannot be run.</summary>
    public void Unusable(string test, LocalizedText problem)
    {
        score.Add(TestKind.Reading, false, () => new(test, TestKind.Reading, string.Empty, problem));
        End();
    }

    private void End()
    {
        score.EndTest();
        ended();
    }

    private static ReadOnlyMemory<byte>? Golden(string? path, Func<string, ReadOnlyMemory<byte>> read) =>
        path is null ? default(ReadOnlyMemory<byte>?) : read(path);
}
