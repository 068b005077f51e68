using Governance.Portfolio;

namespace Governance.Cli.Portfolios;

/// <summary>How the use cases of a portfolio compare, and which of them are to be chosen.</summary>
/// <param name="UseCase">The use case that was asked for; <see langword="null"/> for every one.</param>
/// <param name="Result">The arbitration; <see langword="null"/> when the portfolio has none.</param>
/// <param name="Question">What is to be chosen from; <see langword="null"/> when the portfolio has no such question.</param>
/// <param name="Choice">The choice; <see langword="null"/> likewise.</param>
internal sealed record ArbitrationAnswer(UseCaseId? UseCase, ArbitrationResult? Result, ChoiceQuestion? Question, CapacityChoice? Choice)
{
    /// <summary>The verdicts that were asked for, by rank.</summary>
    public IEnumerable<UseCaseVerdict> Verdicts => Result is null ? [] : Result.Verdicts.Where(verdict => UseCase is null || verdict.UseCase == UseCase);

    /// <summary>Whether the must-haves cannot all be chosen.</summary>
    public bool IsBlocked => Choice is { IsFeasible: false };

    /// <summary>The answer of a portfolio.</summary>
    public static ArbitrationAnswer Of(PortfolioRegister portfolio, UseCaseId? useCase) => new(
        useCase,
        portfolio.Arbitration is null ? null : Arbitrator.Arbitrate(portfolio),
        portfolio.Choice,
        portfolio.Choice is { } question ? CapacityChooser.Choose(question) : null);
}
