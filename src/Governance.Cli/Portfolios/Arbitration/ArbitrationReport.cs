using System.Globalization;
using Governance.Cli.Output.Tables;
using Governance.Portfolio;
using Spectre.Console;

namespace Governance.Cli.Portfolios;

/// <summary>The arbitration for people: the ranking, how stable it is, what several judges say, and the choice; or why one use case came out as it did.</summary>
internal sealed class ArbitrationReport(PortfolioPage page)
{
    /// <summary>Writes the answer.</summary>
    public void Write(ArbitrationAnswer answer)
    {
        if (answer.Result is not { } result)
        {
            page.Sheet.Line(page.Say(ArbitrationReportWords.NoArbitration));
        }
        else if (answer.UseCase is { } useCase)
        {
            One(useCase, answer);
        }
        else if (result.Verdicts.IsEmpty)
        {
            page.Sheet.Line(page.Say(ArbitrationReportWords.NothingCompared));
        }
        else
        {
            Table(result);
            new StabilitySections(page, result).Write();
            new GroupSection(page, result).Write();
        }

        if (answer is { Question: { } question, Choice: { } choice })
        {
            new ChoiceSection(page, question).Write(choice, answer.UseCase);
        }
    }

    /// <summary>A number from 0 to 1, or the interval in which it is.</summary>
    public static string Interval(ValueInterval value, PortfolioPage page) => value.IsExact
        ? page.Number(value.Lower.Round(3))
        : page.Say(ArbitrationReportWords.Range(page.Number(value.Lower.Round(3)), page.Number(value.Upper.Round(3))));

    private void One(UseCaseId useCase, ArbitrationAnswer answer)
    {
        if (!answer.Verdicts.Any())
        {
            page.Sheet.Line(page.Say(ArbitrationReportWords.NotCompared($"`{useCase}`")));
            return;
        }

        foreach (var line in answer.Result!.Explain(useCase, page.Culture).TrimEnd('\n').Split('\n'))
        {
            var text = line.TrimStart(' ');
            var mark = text.StartsWith("- ", StringComparison.Ordinal) ? "- " : string.Empty;
            page.Sheet.Item(new string(' ', line.Length - text.Length) + mark, text[mark.Length..]);
        }
    }

    private void Table(ArbitrationResult result)
    {
        TableColumnText[] columns =
        [
            page.Column(ArbitrationReportWords.Rank, result.Verdicts, one => Rank(one)),
            page.Column(PortfolioWords.UseCase, result.Verdicts, one => [page.Say(one.Name), one.UseCase.Value]),
            page.Column(ArbitrationReportWords.Value, result.Verdicts, one => [Interval(one.Value, page)]),
            page.Column(ArbitrationReportWords.Class, result.Verdicts, Class),
            page.Column(ArbitrationReportWords.Vetoes, result.Verdicts, one => one.Vetoes.Select(veto => Veto(veto, result))),
            page.Column(ArbitrationReportWords.DominatedBy, result.Verdicts, one => one.DominatedBy.Select(id => id.Value)),
        ];
        TablePage.Write(columns, (column, row) => column == columns[3] ? Colour(result.Verdicts[row].Class) : Style.Plain, page.Output, page.HasColour);
    }

    private static IEnumerable<string> Rank(UseCaseVerdict one)
    {
        yield return Text(one.Rank);
        if (one.BestRank != one.WorstRank)
        {
            yield return $"({Text(one.BestRank)}–{Text(one.WorstRank)})";
        }
    }

    private IEnumerable<string> Class(UseCaseVerdict one)
    {
        yield return page.Say(one.Class.DisplayName);
        if (one.WorstClass != one.BestClass)
        {
            yield return $"({page.Say(ArbitrationReportWords.Range(page.Say(one.WorstClass.DisplayName), page.Say(one.BestClass.DisplayName)))})";
        }
    }

    private string Veto(CriterionVeto veto, ArbitrationResult result)
    {
        var name = page.Say(result.Matrix.Criteria.First(one => one.Id == veto.Criterion).Name);
        return veto.Status == VetoStatus.Possible ? page.Say(ArbitrationReportWords.Possibly(name)) : name;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Style Colour(ArbitrationClass value) => value switch
    {
        ArbitrationClass.Prioritise => new(Color.Green),
        ArbitrationClass.Stop => new(Color.Red),
        ArbitrationClass.NotEnoughEvidence => new(Color.Yellow),
        _ => Style.Plain,
    };
}
