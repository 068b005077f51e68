using Governance.Portfolio;

namespace Governance.Core.Tests.Arbitration;

/// <summary>Arbitration of exactly known scores, written down as it is defined and no faster.</summary>
internal static class PlainArbitration
{
    public static Fraction Whole(int number) => new(number, 1);

    /// <summary>What a score is worth, from 0 to 1.</summary>
    public static Fraction Value(Criterion criterion, CriterionScore score)
    {
        var function = criterion.ValueFunction;
        if (function is { Worst: { } worst, Best: { } best })
        {
            return (Fraction.From(score.Score!.Value) - Fraction.From(worst)) / (Fraction.From(best) - Fraction.From(worst));
        }

        var knots = function.Points.IsEmpty
            ? function.Steps.Select((s, i) => (Score: (decimal)i, Value: s.Value ?? i)).ToArray()
            : function.Points.Select(p => (p.Score, p.Value)).ToArray();
        var at = score.Score ?? function.Steps.Select(s => s.Label).ToList().IndexOf(score.Label!);
        var (least, greatest) = (Fraction.From(knots.Min(k => k.Value)), Fraction.From(knots.Max(k => k.Value)));
        var after = knots.First(k => k.Score >= at);
        var before = knots.Last(k => k.Score <= at);
        var way = before == after ? Fraction.Zero : Fraction.From(at - before.Score) / Fraction.From(after.Score - before.Score);
        return (Fraction.From(before.Value) + (way * (Fraction.From(after.Value) - Fraction.From(before.Value))) - least) / (greatest - least);
    }

    public static bool IsVetoed(Criterion criterion, CriterionScore score)
    {
        if (criterion.VetoLabel is { } label)
        {
            var labels = criterion.ValueFunction.Steps.Select(s => s.Label).ToList();
            return labels.IndexOf(score.Label!) < labels.IndexOf(label);
        }

        return criterion.VetoBound is { } bound && (IsFalling(criterion) ? score.Score > bound : score.Score < bound);
    }

    public static ArbitrationClass ClassOf(ArbitrationMatrix matrix, UseCaseId useCase, IReadOnlyList<Fraction> shares)
    {
        var value = Value(matrix, useCase, shares);
        return Scores(matrix, useCase).Zip(matrix.Criteria, (s, c) => IsVetoed(c, s)).Any(v => v) || value < Fraction.From(matrix.Limits.Stop) ? ArbitrationClass.Stop
            : value >= Fraction.From(matrix.Limits.Prioritise) ? ArbitrationClass.Prioritise
            : ArbitrationClass.Continue;
    }

    public static Fraction Value(ArbitrationMatrix matrix, UseCaseId useCase, IReadOnlyList<Fraction> shares) =>
        Scores(matrix, useCase).Select((s, i) => shares[i] * Value(matrix.Criteria[i], s)).Aggregate(Fraction.Zero, (sum, part) => sum + part);

    public static Fraction[] Shares(ArbitrationMatrix matrix)
    {
        var total = matrix.Criteria.Sum(c => c.Weight);
        return [.. matrix.Criteria.Select(c => Fraction.From(c.Weight) / Fraction.From(total))];
    }

    /// <summary>The scores of a use case, one per criterion; all are known.</summary>
    public static CriterionScore[] Scores(ArbitrationMatrix matrix, UseCaseId useCase) =>
        [.. matrix.Criteria.Select(c => matrix.Scores.Single(s => s.UseCase == useCase && s.Criterion == c.Id))];

    public static bool IsFalling(Criterion criterion) =>
        criterion.ValueFunction is { Worst: { } worst, Best: { } best } ? best < worst
        : !criterion.ValueFunction.Points.IsEmpty && criterion.ValueFunction.Points[^1].Value < criterion.ValueFunction.Points[0].Value;

    /// <summary>The scores that a use case can have by a criterion, from the worst to the best: all whole ones and one between each.</summary>
    public static CriterionScore[] Possible(ArbitrationMatrix matrix, UseCaseId useCase, Criterion criterion)
    {
        var given = matrix.Scores.FirstOrDefault(s => s.UseCase == useCase && s.Criterion == criterion.Id);
        var empty = new CriterionScore { UseCase = useCase, Criterion = criterion.Id };
        if (criterion.ValueFunction.Steps is { IsEmpty: false } steps)
        {
            var labels = steps.Select(s => s.Label).ToList();
            var (from, to) = (given?.Label ?? given?.FromLabel ?? labels[0], given?.Label ?? given?.ToLabel ?? labels[^1]);
            return [.. labels[labels.IndexOf(from)..(labels.IndexOf(to) + 1)].Select(l => empty with { Label = l })];
        }

        var (least, greatest) = (given?.Score ?? given?.From ?? 0, given?.Score ?? given?.To ?? 4);
        var scores = Enumerable.Range(0, (int)((greatest - least) * 2) + 1).Select(i => empty with { Score = least + (i / 2m) });
        return [.. IsFalling(criterion) ? scores.Reverse() : scores];
    }

    /// <summary>The matrix with every score known: by each criterion the one that is chosen of those that are possible.</summary>
    public static ArbitrationMatrix Complete(ArbitrationMatrix matrix, ValueList<UseCase> useCases, Func<UseCaseId, CriterionScore[], CriterionScore> choose) => matrix with
    {
        Scores = useCases.SelectMany(u => matrix.Criteria.Select(c => choose(u.Id, Possible(matrix, u.Id, c)))).ToValueList(),
    };
}
