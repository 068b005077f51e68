using Governance.Cli.Cedar.Testing;

namespace Governance.Cli.Cedar.Output;

/// <summary>What a run of tests found out, as <c>run-tests --json</c> writes it. Names, order and presence of its properties are stable.</summary>
internal sealed record TestReportJson(
    int Tests,
    int Passed,
    int Failed,
    int Requests,
    IReadOnlyList<KindScoreJson> Checks,
    int Rounded,
    int DifferenceCount,
    IReadOnlyList<TestDifferenceJson> Differences)
{
    public static TestReportJson Of(TestScore score) => new(
        score.Passed + score.Failed,
        score.Passed,
        score.Failed,
        score.Requests,
        [.. Enum.GetValues<TestKind>().Select(kind => KindScoreJson.Of(kind, score.Of(kind)))],
        score.Rounded,
        score.DifferenceCount,
        [.. score.Differences.Select(TestDifferenceJson.Of)]);
}
