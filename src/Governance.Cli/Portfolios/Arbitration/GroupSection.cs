using System.Globalization;
using Governance.Cli.Output;
using Governance.Portfolio;

namespace Governance.Cli.Portfolios;

/// <summary>Writes how several judges rank the use cases, how far they agree, and where they differ.</summary>
internal sealed class GroupSection(PortfolioPage page, ArbitrationResult result)
{
    /// <summary>Writes the section; nothing when there are no judges.</summary>
    public void Write()
    {
        if (result.Group is not { } group)
        {
            return;
        }

        page.Heading(ArbitrationReportWords.Group);
        page.Sheet.Rows(group.Judgements.Select(one => (page.Names.Of(one.Party), Ranking(one))).Prepend(page.Row(ArbitrationReportWords.Agreement, page.Say(
            group.Concordance is { } concordance ? ArbitrationReportWords.Concordance(page.Number(concordance.Round(3))) : ArbitrationReportWords.NoAgreement))));
        foreach (var one in group.Agreements)
        {
            page.Sheet.Item(one.AgreedClass is null ? Marks.No : Marks.Yes, Pieces(one));
        }
    }

    private IEnumerable<string> Ranking(StakeholderJudgement one) =>
        one.Verdicts.Select(verdict => string.Create(CultureInfo.InvariantCulture, $"{verdict.Rank} `{verdict.UseCase}` {page.Say(verdict.Class.DisplayName)}"));

    private IEnumerable<string> Pieces(UseCaseAgreement one)
    {
        yield return page.Names.WithId(one.UseCase);
        yield return page.Say(one.AgreedClass is { } agreed ? ArbitrationReportWords.AllSay(page.Say(agreed.DisplayName)) : ArbitrationReportWords.TheyDiffer);
        yield return page.Say(ArbitrationReportWords.Ranks(one.BestRank == one.WorstRank
            ? page.Number(one.BestRank)
            : page.Say(ArbitrationReportWords.Range(page.Number(one.BestRank), page.Number(one.WorstRank)))));
        if (one.Gap.Sign > 0)
        {
            yield return page.Say(ArbitrationReportWords.Apart(page.Names.Of(one.Highest), page.Names.Of(one.Lowest), page.Number(one.Gap.Round(3))));
        }

        if (one.OnAccountOf is { } criterion)
        {
            yield return page.Say(ArbitrationReportWords.OnAccountOf(page.Say(result.Matrix.Criteria.First(c => c.Id == criterion).Name)));
        }
    }
}
