using Governance.Cli.Cedar.Testing;
using Governance.Cli.Language;
using Governance.Cli.Terminal;

namespace Governance.Cli.Cedar.Output;

/// <summary>What a run of tests found out, for people: the first differences, each kind of check, and the outcome as the last line.</summary>
internal static class TestReport
{
    public static void Write(TestScore score, string option, ToolLanguage language, TextWriter output)
    {
        var words = language.Words.Cedar;
        foreach (var difference in score.Differences)
        {
            var subject = difference.Subject.Length == 0 ? string.Empty : $", {difference.Subject}";
            output.Write($"{Printable.Line($"{difference.Test}{subject}")}\n");
            output.Write($"  {Printable.Line($"{words.Kind(difference.Kind)}{words.Colon}{difference.Detail.For(language.Culture)}")}\n");
        }

        if (score.DifferenceCount > score.Differences.Count)
        {
            output.Write($"{words.MoreDifferences(score.DifferenceCount - score.Differences.Count, option)}\n");
        }

        output.Write(score.DifferenceCount > 0 ? "\n" : string.Empty);
        output.Write($"{words.TestsRun(score.Passed + score.Failed, score.Requests)}\n");
        WriteKinds(score, language, output);
        if (score.Rounded > 0)
        {
            output.Write($"{words.Rounded(score.Rounded)}\n");
        }

        output.Write($"{words.Outcome(score.Passed, score.Failed)}\n");
    }

    private static void WriteKinds(TestScore score, ToolLanguage language, TextWriter output)
    {
        var words = language.Words.Cedar;
        var width = Enum.GetValues<TestKind>().Max(kind => words.Kind(kind).Length);
        foreach (var kind in Enum.GetValues<TestKind>())
        {
            var (made, found) = (score.Of(kind), new List<string>());
            if (made.Made > 0)
            {
                found.Add(words.Agreed(made.Agreed, made.Made));
            }

            if (made.Skipped > 0)
            {
                found.Add(words.NoGolden(made.Skipped));
            }

            if (found.Count > 0)
            {
                output.Write($"  {words.Kind(kind).PadRight(width)}  {string.Join(", ", found)}\n");
            }
        }
    }
}
