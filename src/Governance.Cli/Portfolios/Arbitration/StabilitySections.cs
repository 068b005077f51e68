using Governance.Cli.Output;
using Governance.Portfolio;

namespace Governance.Cli.Portfolios;

/// <summary>Writes what it takes to have another use case first, or another class, and how far each weight can go.</summary>
internal sealed class StabilitySections(PortfolioPage page, ArbitrationResult result)
{
    /// <summary>Writes the sections.</summary>
    public void Write()
    {
        page.Heading(ArbitrationReportWords.Stability);
        page.Sheet.Item(Marks.Plain, First());
        foreach (var verdict in result.Verdicts)
        {
            page.Sheet.Item(Marks.Plain, Class(verdict));
        }

        page.Heading(ArbitrationReportWords.Weights);
        page.Sheet.Rows(result.Sensitivities.Select(one => (Name(one.Criterion), Weight(one))));
    }

    private IEnumerable<string> First() =>
    [
        page.Say(ArbitrationReportWords.FirstRank),
        .. result.FirstRankFlip is { } flip
            ? Change($"{page.Names.WithId(flip.First)} → {page.Names.WithId(flip.NewFirst)}", flip.Change)
            : [page.Names.WithId(result.Verdicts[0].UseCase), page.Say(ArbitrationReportWords.NoWeights)],
    ];

    private IEnumerable<string> Class(UseCaseVerdict verdict) =>
    [
        page.Names.WithId(verdict.UseCase),
        .. verdict.ClassFlip is { } flip
            ? Change($"{page.Say(verdict.Class.DisplayName)} → {page.Say(flip.NewClass.DisplayName)}", flip.Change)
            : [page.Say(verdict.Class.DisplayName), page.Say(ArbitrationReportWords.NoWeights)],
    ];

    /// <summary>What turns out otherwise, how much weight it takes, and the weights that do it.</summary>
    private IEnumerable<string> Change(string what, WeightChange change) =>
    [
        what,
        page.Say(ArbitrationReportWords.WhenMoves(Percent(change.Mass), change.IsAttained)),
        .. change.Weights.Zip(result.Weights).Where(pair => pair.First.Share != pair.Second.Share)
            .Select(pair => $"{Name(pair.First.Criterion)} {Percent(pair.Second.Share)} → {Percent(pair.First.Share)}"),
    ];

    private IEnumerable<string> Weight(CriterionSensitivity one)
    {
        yield return Percent(one.Share);
        if (one.Below is { } below)
        {
            yield return page.Say(ArbitrationReportWords.Below(Percent(below.Share), below.IsAttained, page.Names.WithId(below.NewFirst)));
        }

        if (one.Above is { } above)
        {
            yield return page.Say(ArbitrationReportWords.Above(Percent(above.Share), above.IsAttained, page.Names.WithId(above.NewFirst)));
        }
    }

    private string Name(CriterionId id) => page.Say(result.Matrix.Criteria.First(one => one.Id == id).Name);

    private string Percent(Fraction share) => page.Percent(share.Round(6));
}
