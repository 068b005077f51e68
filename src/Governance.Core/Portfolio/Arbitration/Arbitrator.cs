using System.Numerics;

namespace Governance.Portfolio;

/// <summary>Compares use cases: veto first, then dominance, then the weighted sum of values, then how stable that is.</summary>
/// <remarks>
/// <para>
/// A <b>veto</b> is a score beyond the worst that a criterion allows; nothing makes up for it. The <b>value</b> of a use case is the sum over the criteria
/// of its normalised weight times what its score is worth, from 0 to 1 (multi-attribute value with swing weights; Department for Communities and Local
/// Government, "Multi-criteria analysis: a manual", 2009). A missing score is the whole range of its criterion, so a value is an interval, and a class
/// is concluded only when it holds on all of it. Adding or removing a use case never changes what is said of another but its rank.
/// </para>
/// <para>
/// Everything is exact: values and weights are fractions of whole numbers. Exact draws are parted by the ordinal order of ids. The same matrix and use
/// cases give the same result, in whatever order they are given. It is pure, and can be called from several threads at once.
/// </para>
/// </remarks>
public static class Arbitrator
{
    /// <summary>Arbitrates the use cases of a register that have not ended, by its matrix.</summary>
    /// <param name="portfolio">The register; those of its use cases that are stopped or retired are left out.</param>
    /// <exception cref="ArgumentException">The register has no matrix, or one that does not hold together; a <c>GovernanceModel</c> has none that does not.</exception>
    public static ArbitrationResult Arbitrate(PortfolioRegister portfolio)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        return Arbitrate(
            portfolio.Arbitration ?? throw new ArgumentException("The register has no arbitration matrix.", nameof(portfolio)),
            portfolio.UseCases.Where(u => u.Stage is not (UseCaseStage.Stopped or UseCaseStage.Retired)).ToValueList());
    }

    /// <summary>Arbitrates use cases by the weights of the criteria.</summary>
    /// <param name="matrix">The matrix; scores of other use cases play no part.</param>
    /// <param name="useCases">The use cases, whatever their stage.</param>
    /// <exception cref="ArgumentException">The matrix does not hold together, or a use case is given twice.</exception>
    public static ArbitrationResult Arbitrate(ArbitrationMatrix matrix, ValueList<UseCase> useCases)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return Arbitrate(matrix, useCases, WeightVector.From(matrix.Criteria.Select(c => Fraction.From(c.Weight))));
    }

    /// <summary>Arbitrates use cases by other weights than those of the criteria, such as those of a <see cref="WeightChange"/>.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="useCases">The use cases, whatever their stage.</param>
    /// <param name="weights">A weight for each criterion, in any order, at least 0; they need not sum to 1.</param>
    /// <exception cref="ArgumentException">The matrix does not hold together, a use case is given twice, or the weights are not one for each criterion.</exception>
    public static ArbitrationResult Arbitrate(ArbitrationMatrix matrix, ValueList<UseCase> useCases, ValueList<CriterionShare> weights)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        if (weights.Count != matrix.Criteria.Count || matrix.Criteria.Any(c => weights.All(w => w.Criterion != c.Id)))
        {
            throw new ArgumentException("Each criterion has one weight.", nameof(weights));
        }

        return Arbitrate(matrix, useCases, WeightVector.From(matrix.Criteria.Select(c => weights.First(w => w.Criterion == c.Id).Share)));
    }

    private static ArbitrationResult Arbitrate(ArbitrationMatrix matrix, ValueList<UseCase> useCases, WeightVector weights)
    {
        var sheet = ScoreSheet.Create(matrix, useCases);
        var weighed = new WeighedSheet(sheet, weights);
        return new()
        {
            Matrix = matrix,
            Weights = weights.Shares(sheet.Criteria),
            Verdicts = Verdicts(weighed),
            NeighbourFlips = PairFlips.Neighbours(weighed),
            FirstRankFlip = PairFlips.First(weighed),
            Sensitivities = Sensitivities.Of(weighed),
            Group = matrix.Stakeholders.IsEmpty ? null : new GroupJudging(sheet).Judge(weighed.Order),
        };
    }

    private static ValueList<UseCaseVerdict> Verdicts(WeighedSheet weighed)
    {
        var sheet = weighed.Sheet;
        var dominators = new Dominance(weighed).Dominators();
        var ranks = new RankRange(weighed);
        return weighed.Order.Select((u, place) => new UseCaseVerdict
        {
            UseCase = sheet.UseCases[u].Id,
            Name = sheet.UseCases[u].Name,
            Rank = place + 1,
            BestRank = ranks.Best(u),
            WorstRank = ranks.Worst(u),
            Class = weighed.ClassOf(u),
            WorstClass = Extreme(weighed, u, sheet.Vetoes[u] != VetoStatus.None, weighed.Lower[u]),
            BestClass = Extreme(weighed, u, sheet.Vetoes[u] == VetoStatus.Sure, weighed.Upper[u]),
            Value = weighed.Value(u),
            Contributions = sheet.Cells[u].Select((cell, i) => Contribution(weighed, i, cell)).ToValueList(),
            Veto = sheet.Vetoes[u],
            Vetoes = sheet.Cells[u].Select((cell, i) => new CriterionVeto(sheet.Criteria[i].Id, cell.Veto)).Where(v => v.Status != VetoStatus.None).ToValueList(),
            DominatedBy = dominators[u].Select(d => sheet.UseCases[d].Id).ToValueList(),
            MissingScores = MissingScores.Of(weighed, u),
            ClassFlip = ClassFlips.Of(weighed, u),
        }).ToValueList();
    }

    private static ArbitrationClass Extreme(WeighedSheet weighed, int useCase, bool isVetoed, BigInteger value) =>
        weighed.Bounds.Of(isVetoed ? VetoStatus.Sure : VetoStatus.None, value, value, weighed.One);

    private static CriterionContribution Contribution(WeighedSheet weighed, int criterion, SheetCell cell)
    {
        var share = weighed.Weights.Share(criterion);
        return new(weighed.Sheet.Criteria[criterion].Id, share, new(cell.Low, cell.High), new(share * cell.Low, share * cell.High));
    }
}
