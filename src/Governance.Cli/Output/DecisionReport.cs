using Governance.Cli.Language;
using Governance.Cli.Output.Tables;
using Governance.Cli.Terminal;
using Governance.Decisions;

namespace Governance.Cli.Output;

/// <summary>Several decisions for people: the table, how many had each outcome, and what the marks mean.</summary>
internal static class DecisionReport
{
    public static void Write(IReadOnlyList<NamedDecision> decisions, ToolLanguage language, ToolConsole console)
    {
        new DecisionTable(decisions, language).WriteTo(console.Output, console.ColourOutput);
        console.Output.Write("\n");
        WriteWrapped(Totals(decisions, language), console.Output);
        WriteWrapped(string.Join("   ", language.Words.Legend), console.Output);
    }

    /// <summary>Every outcome that occurs, from the freest.</summary>
    private static string Totals(IReadOnlyList<NamedDecision> decisions, ToolLanguage language) => language.Words.Totals(
        decisions.Count,
        decisions.CountBy(d => d.Decision.Outcome).OrderByDescending(pair => pair.Key)
            .Select(pair => (Sentence(pair.Key.DisplayName.For(language.Culture)), pair.Value)));

    /// <summary>A name in the middle of a sentence.</summary>
    private static string Sentence(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static void WriteWrapped(string text, TextWriter output)
    {
        foreach (var line in CellText.Wrap(text, PageWidth.Columns))
        {
            output.Write($"{line}\n");
        }
    }
}
