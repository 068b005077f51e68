using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Portfolio;

/// <summary>The scores of use cases, normalised by the value functions: whole numbers of a common unit, in the order of ids.</summary>
internal sealed class ScoreSheet
{
    private ScoreSheet(ArbitrationMatrix matrix, ImmutableArray<UseCase> useCases, ImmutableArray<ValueScale> scales, SheetCell[][] cells)
    {
        Matrix = matrix;
        UseCases = useCases;
        Scales = scales;
        Cells = cells;
        One = WeightVector.CommonDenominator(
        [
            .. cells.SelectMany(static row => row).SelectMany(static cell => new[] { cell.Low, cell.High }),
            .. scales.Where(static scale => scale.IsStepped).SelectMany(static scale => scale.Positions.Select(scale.ValueAt)),
        ]);
        Low = [.. cells.Select(row => row.Select(cell => Units(cell.Low)).ToArray())];
        High = [.. cells.Select(row => row.Select(cell => Units(cell.High)).ToArray())];
        Vetoes = [.. cells.Select(static row => row.Max(static cell => cell.Veto))];
    }

    public ArbitrationMatrix Matrix { get; }

    public ValueList<Criterion> Criteria => Matrix.Criteria;

    /// <summary>The use cases, in the ordinal order of their ids: a lower index comes first in a draw.</summary>
    public ImmutableArray<UseCase> UseCases { get; }

    public ImmutableArray<ValueScale> Scales { get; }

    /// <summary>What is known, by use case and criterion.</summary>
    public SheetCell[][] Cells { get; }

    /// <summary>The value 1, in units: what each score that is given is worth, and each step that could be, is a whole number of them.</summary>
    public BigInteger One { get; }

    /// <summary>The least that each score is worth, in units, by use case and criterion.</summary>
    public BigInteger[][] Low { get; }

    /// <summary>The most that each score is worth, in units, by use case and criterion.</summary>
    public BigInteger[][] High { get; }

    /// <summary>Whether each use case is vetoed.</summary>
    public ImmutableArray<VetoStatus> Vetoes { get; }

    /// <summary>Reads the scores of use cases.</summary>
    /// <exception cref="ArgumentException">The matrix does not hold together, or a use case is given twice.</exception>
    public static ScoreSheet Create(ArbitrationMatrix matrix, IEnumerable<UseCase> useCases)
    {
        ImmutableArray<UseCase> rows = [.. useCases.OrderBy(static u => u.Id.Value, StringComparer.Ordinal)];
        for (var i = 1; i < rows.Length; i++)
        {
            Require(rows[i].Id != rows[i - 1].Id, $"The use case `{rows[i].Id}` is given twice.", nameof(useCases));
        }

        var limits = matrix.Limits;
        Require(limits.Stop >= 0 && limits.Stop <= limits.Prioritise && limits.Prioritise <= 1, "The limits are out of order.");
        Require(matrix.Criteria.Select(static c => c.Id).Distinct().Count() == matrix.Criteria.Count, "A criterion is given twice.");
        ImmutableArray<ValueScale> scales =
            [.. matrix.Criteria.Select(static c => ValueScale.Create(c.ValueFunction) ?? throw Broken($"The value function of `{c.Id}` does not hold together."))];
        decimal?[] vetoes = [.. matrix.Criteria.Select((c, i) => VetoPosition(c, scales[i]))];
        var scores = Scores(matrix);
        return new(matrix, rows, scales,
        [
            .. rows.Select(row => matrix.Criteria.Select((criterion, i) => Cell(scores.GetValueOrDefault((row.Id, criterion.Id)), scales[i], vetoes[i])).ToArray()),
        ]);
    }

    /// <summary>What a score is worth, in units.</summary>
    public BigInteger Units(Fraction value) => value.Numerator * (One / value.Denominator);

    private static Dictionary<(UseCaseId UseCase, CriterionId Criterion), CriterionScore> Scores(ArbitrationMatrix matrix)
    {
        var known = matrix.Criteria.Select(static c => c.Id).ToHashSet();
        var scores = new Dictionary<(UseCaseId, CriterionId), CriterionScore>(matrix.Scores.Count);
        foreach (var score in matrix.Scores)
        {
            Require(known.Contains(score.Criterion), $"There is no criterion `{score.Criterion}`.");
            Require(scores.TryAdd((score.UseCase, score.Criterion), score), $"`{score.UseCase}` has two scores by `{score.Criterion}`.");
        }

        return scores;
    }

    private static decimal? VetoPosition(Criterion criterion, ValueScale scale)
    {
        var position = criterion switch
        {
            { VetoBound: { } bound, VetoLabel: null } => scale.PositionOf(bound),
            { VetoBound: null, VetoLabel: { } label } => scale.PositionOf(label),
            _ => null,
        };
        Require(position is not null || (criterion.VetoBound is null && criterion.VetoLabel is null), $"The veto bound of `{criterion.Id}` is out of range.");
        return position;
    }

    private static SheetCell Cell(CriterionScore? score, ValueScale scale, decimal? veto)
    {
        var (worst, best) = score is null
            ? (scale.Worst, scale.Best)
            : scale.Read(score) ?? throw Broken($"The score of `{score.UseCase}` by `{score.Criterion}` is out of range.");
        var status = best < veto ? VetoStatus.Sure : worst < veto ? VetoStatus.Possible : VetoStatus.None;
        return new(worst, best, scale.ValueAt(worst), scale.ValueAt(best), status);
    }

    private static void Require(bool holds, string message, string argument = "matrix")
    {
        if (!holds)
        {
            throw Broken(message, argument);
        }
    }

    private static ArgumentException Broken(string message, string argument = "matrix") => new(message, argument);
}
