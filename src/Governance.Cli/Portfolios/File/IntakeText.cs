using Governance.Cli.Chains;
using Governance.Portfolio;

namespace Governance.Cli.Portfolios;

/// <summary>What the file of a use case says in its fields; of an empty one, from which stage on it is needed.</summary>
internal sealed class IntakeText(PortfolioPage page)
{
    /// <summary>The fields.</summary>
    public IEnumerable<(string Term, IEnumerable<string> Pieces)> Rows(UseCase useCase) =>
    [
        page.Row(UseCaseFileWords.Benefit, Text(useCase.Benefit, useCase, "benefit")),
        page.Row(UseCaseFileWords.Output, Text(useCase.Output, useCase, "output")),
        page.Row(UseCaseFileWords.Kind, Text(useCase.Kind is { } kind ? PortfolioKinds.Of(kind) : null, useCase, "kind")),
        page.Row(UseCaseFileWords.Vendor, useCase.Vendor ?? page.Say(UseCaseFileWords.NotSaid)),
        page.Row(PortfolioWords.Risk, useCase.Risk is { } risk ? Risk(risk) : Missing(useCase, "risk")),
        page.Row(UseCaseFileWords.HumanImpact, useCase.HumanImpact is { } impact ? Impact(impact) : Missing(useCase, "humanImpact")),
        page.Row(UseCaseFileWords.Recourse, Text(useCase.HumanImpact?.Recourse, useCase, "humanImpact.recourse")),
        page.Row(UseCaseFileWords.DataClasses, useCase.DataClasses.IsEmpty ? page.Say(PortfolioWords.None) : LinkText.List(useCase.DataClasses)),
        page.Row(UseCaseFileWords.TimeBox, useCase.TimeBox is { } box ? [page.Say(UseCaseFileWords.FromUntil(AuthorityWords.Day(box.From), AuthorityWords.Day(box.Until)))] : Missing(useCase, "timeBox")),
        page.Row(UseCaseFileWords.Testing, Testing(useCase)),
        page.Row(UseCaseFileWords.Training, Text(useCase.Training, useCase, "training")),
        page.Row(UseCaseFileWords.Fallback, Text(useCase.Fallback, useCase, "fallback")),
        page.Row(UseCaseFileWords.Monitoring, Text(useCase.Monitoring, useCase, "monitoring")),
    ];

    private IEnumerable<string> Text(LocalizedText? text, UseCase useCase, string property) => text is null ? Missing(useCase, property) : [page.Say(text)];

    /// <summary>That a field is empty, and from which stage on it is needed, if it still is.</summary>
    private IEnumerable<string> Missing(UseCase useCase, string property)
    {
        yield return page.Say(UseCaseFileWords.NotSaid);
        if (IntakeFields.All.First(field => field.Property == property) is var field && !field.IsGiven(useCase))
        {
            yield return page.Say(UseCaseFileWords.NeededFrom(field.From.DisplayName));
        }
    }

    private IEnumerable<string> Risk(RiskAssessment risk)
    {
        yield return page.Say(PortfolioKinds.Of(risk.Level));
        yield return page.Say(risk.Reason);
        yield return page.Say(UseCaseFileWords.ByOn(page.Names.Of(risk.By), PortfolioPage.Day(risk.On)));
        if (risk.Cites is { } cites)
        {
            yield return cites;
        }
    }

    private IEnumerable<string> Impact(HumanImpact impact) => [page.Say(impact.Who), page.Say(impact.Effect), page.Say(PortfolioKinds.Of(impact.Severity))];

    /// <summary>How far it was tested, and how far it would have to be next.</summary>
    private IEnumerable<string> Testing(UseCase useCase)
    {
        yield return page.Say(PortfolioKinds.Of(useCase.Testing));
        if (IntakeFields.All.FirstOrDefault(field => field.Property == "testing" && !field.IsGiven(useCase)) is { } missing)
        {
            yield return page.Say(UseCaseFileWords.Needed(missing.Name, missing.From.DisplayName));
        }
    }
}
