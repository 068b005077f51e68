using Governance.Cli.Chains;
using Governance.Cli.Output;
using Governance.Portfolio;

namespace Governance.Cli.Portfolios;

/// <summary>Writes which use cases are to be chosen, what that is worth, why the others are left out, and what more of each capacity would bring.</summary>
internal sealed class ChoiceSection(PortfolioPage page, ChoiceQuestion question)
{
    /// <summary>Writes the section; nothing of a use case that is no candidate.</summary>
    /// <param name="choice">The choice.</param>
    /// <param name="only">The use case that was asked for; <see langword="null"/> for every one.</param>
    public void Write(CapacityChoice choice, UseCaseId? only)
    {
        if (only is { } asked && choice.IsFeasible && !choice.Chosen.Contains(asked) && choice.LeftOut.All(one => one.UseCase != asked))
        {
            return;
        }

        page.Heading(ChoiceReportWords.Choice);
        foreach (var conflict in choice.Conflicts)
        {
            page.Sheet.Item(Marks.Finding, page.Say(conflict.Message));
        }

        if (choice.Chosen.IsEmpty)
        {
            page.Sheet.Item(Marks.Plain, page.Say(ChoiceReportWords.NothingChosen));
        }

        foreach (var id in choice.Chosen.Where(id => only is null || id == only))
        {
            page.Sheet.Item(Marks.Yes, page.Names.WithId(id));
        }

        foreach (var one in choice.LeftOut.Where(one => only is null || one.UseCase == only))
        {
            page.Sheet.Item(Marks.No, [page.Names.WithId(one.UseCase), page.Say(one.Explanation)]);
        }

        if (choice.IsFeasible && only is null)
        {
            page.Sheet.Rows(choice.Uses.Select(use => Capacity(use, choice)).Prepend(page.Row(ArbitrationReportWords.Value, Worth(choice))));
        }
    }

    private IEnumerable<string> Worth(CapacityChoice choice) =>
        [page.Number(choice.Value), page.Say(choice.IsOptimal ? ChoiceReportWords.Proved : ChoiceReportWords.Bounded(page.Number(choice.Gap)))];

    private (string Term, IEnumerable<string> Pieces) Capacity(CapacityUse use, CapacityChoice choice)
    {
        var capacity = question.Capacities.First(one => one.Id == use.Capacity);
        return page.Row(
            capacity.Name,
            [
                page.Say(ChoiceReportWords.Used(page.Number(use.Used), page.Number(use.Amount), page.Say(capacity.Unit))),
                page.Say(ChoiceReportWords.Left(page.Number(use.Left))),
                .. choice.Worths.Where(worth => worth.Capacity == use.Capacity).SelectMany(More),
            ]);
    }

    private IEnumerable<string> More(CapacityWorth worth)
    {
        var step = page.Number(worth.Step);
        yield return page.Say(
            worth.AtMost == 0 ? ChoiceReportWords.BringsNothing(step)
            : worth.IsExact ? ChoiceReportWords.Brings(step, page.Number(worth.AtLeast))
            : ChoiceReportWords.BringsBetween(step, page.Number(worth.AtLeast), page.Number(worth.AtMost)));
        if (!worth.Joining.IsEmpty)
        {
            yield return page.Say(ChoiceReportWords.Joining(LinkText.List(worth.Joining.Select(id => id.Value))));
        }

        if (!worth.Leaving.IsEmpty)
        {
            yield return page.Say(ChoiceReportWords.Leaving(LinkText.List(worth.Leaving.Select(id => id.Value))));
        }
    }
}
