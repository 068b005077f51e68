using Governance.Agents;
using Governance.Cli.Chains;
using Governance.Cli.Output;
using Governance.Decisions;
using Governance.Organization;
using Governance.Portfolio;
using NodaTime.Text;

namespace Governance.Cli.Portfolios;

/// <summary>The file of a use case for people. A section of what is not there is left out.</summary>
internal sealed class UseCaseFileReport(PortfolioPage page)
{
    /// <summary>Writes the file.</summary>
    public void Write(UseCaseFile file)
    {
        page.Sheet.Line($"{page.Names.WithId(file.UseCase.Id)}, {InstantPattern.ExtendedIso.Format(file.At)}");
        page.Sheet.Gap();
        page.Sheet.Rows(Head(file));
        Findings(file.Standing.Findings);
        page.Heading(UseCaseFileWords.Intake);
        page.Sheet.Rows(new IntakeText(page).Rows(file.UseCase));
        Landscape(file.UseCase.Landscape);
        if (file.Gate is { } gate)
        {
            page.Heading(UseCaseFileWords.NextGate);
            new GateText(page).Write(gate);
        }

        new StageSections(page).Write(file);
        Agents(file);
        Declared(file);
    }

    private IEnumerable<(string Term, IEnumerable<string> Pieces)> Head(UseCaseFile file)
    {
        var useCase = file.UseCase;
        yield return page.Row(PortfolioWords.Stage, Stage(file.Standing));
        yield return page.Row(PortfolioWords.Owner, page.Names.WithId(useCase.Owner));
        yield return page.Row(UseCaseFileWords.Purpose, page.Say(useCase.Purpose));
        yield return page.Row(UseCaseFileWords.Units, useCase.Units.Select(page.Names.WithId));
        yield return page.Row(UseCaseFileWords.DecisionTypes, useCase.DecisionTypes.Select(page.Names.WithId));
        yield return page.Row(UseCaseFileWords.Autonomy, Autonomy(file.Standing));
        yield return page.Row(PortfolioWords.Objectives, OrNone(useCase.Objectives.Select(link => $"{page.Names.WithId(link.Objective)} {page.Percent(link.Weight)}")));
        yield return page.Row(UseCaseFileWords.Kpis, OrNone(useCase.Kpis.Select(page.Names.WithId)));
    }

    private IEnumerable<string> Stage(UseCaseStanding standing)
    {
        yield return page.Say(standing.UseCase.Stage.DisplayName);
        if (!standing.Reopened.IsEmpty)
        {
            yield return page.Say(PortfolioWords.OpenAgain);
        }

        if (standing.OverdueSince is not null)
        {
            yield return page.Say(PortfolioWords.DecisionOverdue);
        }

        if (standing.Go?.Until is { } until)
        {
            yield return page.Say(PortfolioWords.GoUntil(AuthorityWords.Day(until)));
        }
    }

    private IEnumerable<string> Autonomy(UseCaseStanding standing)
    {
        yield return page.Say(UseCaseFileWords.UpTo(page.Say(standing.UseCase.AutonomyCeiling)));
        if (standing.Ceiling < standing.UseCase.AutonomyCeiling)
        {
            yield return page.Say(UseCaseFileWords.ByItsStage(page.Say(standing.Ceiling)));
        }
    }

    private IEnumerable<string> OrNone(IEnumerable<string> pieces) => pieces.DefaultIfEmpty(page.Say(PortfolioWords.None));

    private void Findings(IReadOnlyList<PortfolioFinding> findings)
    {
        page.Heading(PortfolioWords.Findings);
        foreach (var finding in findings)
        {
            page.Sheet.Item(Marks.Finding, page.Say(finding.Message));
        }

        if (findings.Count == 0)
        {
            page.Sheet.Item(Marks.Yes, page.Say(PortfolioWords.NoFindings));
        }
    }

    private void Landscape(TechnologyLandscape? landscape)
    {
        if (landscape is not null)
        {
            page.Heading(UseCaseFileWords.Landscape);
            page.Sheet.Rows(
            [
                page.Row(UseCaseFileWords.Systems, landscape.Systems.IsEmpty ? page.Say(PortfolioWords.None) : LinkText.List(landscape.Systems)),
                page.Row(UseCaseFileWords.Decisions, landscape.Decisions.IsEmpty ? page.Say(PortfolioWords.None) : LinkText.List(landscape.Decisions.Select(id => id.Value))),
                page.Row(UseCaseFileWords.Workplace, page.Say(landscape.Workplace ?? UseCaseFileWords.NotSaid)),
                page.Row(UseCaseFileWords.UserExperience, page.Say(landscape.UserExperience ?? UseCaseFileWords.NotSaid)),
            ]);
        }
    }

    private void Agents(UseCaseFile file)
    {
        if (file.Agents.Count > 0)
        {
            page.Heading(UseCaseFileWords.Agents);
            foreach (var agent in file.Agents)
            {
                page.Sheet.Item(Marks.Plain, [page.Names.WithId(PartyReference.To(agent.Id)), page.Say(agent.Status.DisplayName)]);
            }
        }
    }

    private void Declared(UseCaseFile file)
    {
        if (file.DeclaredUses.Count > 0)
        {
            page.Heading(UseCaseFileWords.DeclaredUses);
            page.Sheet.Rows(file.DeclaredUses.Select(use =>
                (AuthorityWords.Day(use.At), (IEnumerable<string>)[$"`{use.Id}`", page.Say(use.What), page.Names.WithId(use.Unit), page.Say(UseCaseFileWords.By(page.Names.Of(use.By)))])));
        }
    }
}
