using System.Globalization;
using Governance.Cli.Chains;
using Governance.Cli.Output;
using Governance.Cli.Output.Tables;
using Governance.Portfolio;
using Spectre.Console;

namespace Governance.Cli.Portfolios;

/// <summary>The register for people: the table, how many use cases there are at each stage, and the findings, each with its use case.</summary>
internal sealed class UseCaseRegisterReport(PortfolioPage page)
{
    /// <summary>Writes the register.</summary>
    public void Write(UseCaseRegister register)
    {
        if (register.UseCases.Count == 0)
        {
            page.Sheet.Line(page.Say(PortfolioWords.NoUseCases));
        }
        else
        {
            Table(register.UseCases);
            page.Sheet.Gap();
            page.Sheet.Line(page.Say(PortfolioWords.Totals(
                register.UseCases.Count, [.. register.UseCases.CountBy(one => one.UseCase.Stage).Select(pair => (pair.Key.DisplayName, pair.Value))], register.Findings)));
        }

        foreach (var one in register.UseCases.Where(one => one.Findings.Count > 0))
        {
            page.Sheet.Gap();
            page.Sheet.Line(page.Names.WithId(one.UseCase.Id));
            foreach (var finding in one.Findings)
            {
                page.Sheet.Item(Marks.Finding, page.Say(finding.Message));
            }
        }

        if (register.ShadowUses.Count > 0)
        {
            page.Heading(PortfolioWords.ShadowUses);
            foreach (var finding in register.ShadowUses)
            {
                page.Sheet.Item(Marks.Finding, [$"`{finding.DeclaredUse}`", page.Say(finding.Message)]);
            }
        }
    }

    private void Table(IReadOnlyList<UseCaseStanding> rows)
    {
        TableColumnText[] columns =
        [
            page.Column(PortfolioWords.UseCase, rows, one => [page.Say(one.UseCase.Name), one.UseCase.Id.Value]),
            page.Column(PortfolioWords.Owner, rows, one => [page.Names.Of(one.UseCase.Owner)]),
            page.Column(PortfolioWords.Stage, rows, one => one.Reopened.IsEmpty ? [page.Say(one.UseCase.Stage.DisplayName)] : [page.Say(one.UseCase.Stage.DisplayName), page.Say(PortfolioWords.OpenAgain)]),
            page.Column(PortfolioWords.Objectives, rows, one => one.UseCase.Objectives.Select(link => $"{link.Objective} {page.Percent(link.Weight)}")),
            page.Column(PortfolioWords.Risk, rows, one => one.UseCase.Risk is { } risk ? [page.Say(PortfolioKinds.Of(risk.Level))] : []),
            page.Column(PortfolioWords.Next, rows, Next),
            page.Column(PortfolioWords.Findings, rows, one => one.Findings.Count == 0 ? [] : [one.Findings.Count.ToString(CultureInfo.InvariantCulture)]),
        ];
        TablePage.Write(columns, (column, _) => column == columns[^1] ? new(Color.Yellow) : Style.Plain, page.Output, page.HasColour);
    }

    /// <summary>What comes next: an overdue decision, the gate that leads on, the end of the go.</summary>
    private IEnumerable<string> Next(UseCaseStanding one)
    {
        if (one.OverdueSince is not null)
        {
            yield return page.Say(PortfolioWords.DecisionOverdue);
        }

        if (one.NextGate is { } gate)
        {
            yield return page.Say(gate.Name);
        }

        if (one.Go?.Until is { } until)
        {
            yield return page.Say(PortfolioWords.GoUntil(AuthorityWords.Day(until)));
        }
    }
}
