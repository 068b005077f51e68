using Governance.Portfolio;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Finds what somebody should look after in the portfolio, in the order of the file.</summary>
internal static class PortfolioFindings
{
    /// <summary>How much of their words two purposes must have in common to be one: four fifths.</summary>
    private const double Likeness = 0.8;

    public static IEnumerable<PortfolioFinding> Of(GovernanceModel model, Instant at)
    {
        var portfolio = model.Parts.Portfolio;
        var words = portfolio.UseCases.Select(useCase => Words(useCase.Purpose.En)).ToArray();
        for (var i = 0; i < portfolio.UseCases.Count; i++)
        {
            foreach (var finding in Of(portfolio.UseCases[i], model, at))
            {
                yield return finding;
            }

            for (var before = 0; before < i; before++)
            {
                if (IsAlive(portfolio.UseCases[i]) && IsAlive(portfolio.UseCases[before]) && AreAlike(words[before], words[i]))
                {
                    yield return New(PortfolioFindingKind.DuplicatePurpose, portfolio.UseCases[i], PortfolioFindingWords.DuplicatePurpose(portfolio.UseCases[before]));
                }
            }
        }

        foreach (var use in portfolio.DeclaredUses.Where(use => use.UseCase is null && use.At <= at))
        {
            yield return new(PortfolioFindingKind.ShadowUse, null, use.Id, PortfolioFindingWords.ShadowUse(use));
        }
    }

    private static IEnumerable<PortfolioFinding> Of(UseCase useCase, GovernanceModel model, Instant at)
    {
        if (!IsAlive(useCase))
        {
            yield break;
        }

        if (useCase.Objectives.IsEmpty)
        {
            yield return New(PortfolioFindingKind.Unlinked, useCase, PortfolioFindingWords.Unlinked);
        }

        if (useCase.Units.Select(unit => model.Organization.FindAccountable(useCase.Owner, unit, at).Problem).FirstOrDefault(problem => problem is not null) is { } problem)
        {
            yield return New(PortfolioFindingKind.Ownerless, useCase, problem);
        }

        // What is not linked is told above.
        if (IntakeFields.MissingAt(useCase, useCase.Stage).Where(field => field.Property != "objectives").ToArray() is [_, ..] missing)
        {
            yield return New(PortfolioFindingKind.MissingFields, useCase, GateGuardWords.MissingFields(missing));
        }

        foreach (var reopened in model.Histories[useCase.Id].Reopened(at))
        {
            yield return New(PortfolioFindingKind.Reopened, useCase, reopened);
        }

        if (useCase.Stage < UseCaseStage.Production && model.Histories.Gates.Values.All(gate => gate.From != useCase.Stage) && model.Histories.Gates.Count > 0)
        {
            yield return New(PortfolioFindingKind.NoGate, useCase, PortfolioFindingWords.NoGate(useCase.Stage));
        }
    }

    private static PortfolioFinding New(PortfolioFindingKind kind, UseCase useCase, LocalizedText message) => new(kind, useCase.Id, null, message);

    private static bool IsAlive(UseCase useCase) => useCase.Stage is not (UseCaseStage.Stopped or UseCaseStage.Retired);

    private static HashSet<string> Words(string text) =>
        text.ToLowerInvariant().Split([' ', '\t', '\n', '.', ',', ';', ':', '!', '?', '’', '\'', '-', '(', ')'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);

    /// <summary>The share of common words among all words of both (Jaccard).</summary>
    private static bool AreAlike(HashSet<string> one, HashSet<string> other)
    {
        var common = one.Count(other.Contains);
        return common > 0 && common >= Likeness * (one.Count + other.Count - common);
    }
}
