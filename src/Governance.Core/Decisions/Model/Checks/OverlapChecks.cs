using Governance.Portfolio;

namespace Governance.Decisions;

/// <summary>Finds criteria that count the same thing twice: by what they ask, by what their authors say, and, as a hint, by how they score.</summary>
/// <remarks>A criterion counts when it has weight in the matrix or for a stakeholder; one that has none cannot be counted twice.</remarks>
internal static class OverlapChecks
{
    private const string File = "portfolio.json";

    /// <summary>Fewer use cases than this can well be in the same order by chance.</summary>
    private const int FewestUseCases = 5;

    public static void Run(ArbitrationMatrix matrix, ModelFindings findings)
    {
        var weighed = matrix.Stakeholders.SelectMany(s => s.Weights).Where(w => w.Weight > 0).Select(w => w.Criterion).ToHashSet();
        int[] counting = [.. Enumerable.Range(0, matrix.Criteria.Count).Where(i => matrix.Criteria[i].Weight > 0 || weighed.Contains(matrix.Criteria[i].Id))];
        var orders = KnownScores(matrix);
        Dictionary<UseCaseId, Fraction>[] values = [.. orders.Select(order => order.ToDictionary(known => known.UseCase, known => known.Value))];
        foreach (var later in counting)
        {
            foreach (var earlier in counting.TakeWhile(i => i < later))
            {
                Pair(matrix.Criteria, earlier, later, SameOrder(orders[earlier], values[later]), findings);
            }
        }
    }

    private static void Pair(ValueList<Criterion> criteria, int earlier, int later, int? inSameOrder, ModelFindings findings)
    {
        var (one, other, path) = (criteria[earlier], criteria[later], $"$.arbitration.criteria[{later}]");
        if (one.Id == other.Id)
        {
            return;
        }

        if (AskSame(one.Question, other.Question))
        {
            findings.Error(File, $"{path}.question", DiagnosticIds.OverlappingCriteria, ArbitrationCheckWords.SameQuestion(one.Id), ArbitrationCheckWords.OverlapHelp);
        }
        else if (other.OverlapsWith.Contains(one.Id))
        {
            findings.Error(File, $"{path}.overlapsWith", DiagnosticIds.OverlappingCriteria, ArbitrationCheckWords.DeclaredOverlap(one.Id), ArbitrationCheckWords.OverlapHelp);
        }
        else if (one.OverlapsWith.Contains(other.Id))
        {
            findings.Error(
                File, $"$.arbitration.criteria[{earlier}].overlapsWith", DiagnosticIds.OverlappingCriteria, ArbitrationCheckWords.DeclaredOverlap(other.Id), ArbitrationCheckWords.OverlapHelp);
        }
        else if (inSameOrder is { } useCases)
        {
            findings.Warning(File, path, DiagnosticIds.OverlappingCriteria, ArbitrationCheckWords.SameOrder(one.Id, useCases), ArbitrationCheckWords.OverlapHelp);
        }
    }

    private static bool AskSame(LocalizedText one, LocalizedText other) => Same(one.En, other.En) || Same(one.Fr, other.Fr);

    private static bool Same(string? one, string? other) =>
        !string.IsNullOrWhiteSpace(one) && other is not null && string.Equals(Bare(one), Bare(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>A question without the spaces around it and its question mark.</summary>
    private static string Bare(string question) => question.Trim().TrimEnd('?').TrimEnd();

    /// <summary>What the exactly known scores by each criterion are worth, from the least.</summary>
    private static (UseCaseId UseCase, Fraction Value)[][] KnownScores(ArbitrationMatrix matrix)
    {
        var byCriterion = matrix.Scores.ToLookup(s => s.Criterion);
        return [.. matrix.Criteria.Select(criterion => ValueScale.Create(criterion.ValueFunction) is not { } scale ? [] :
            byCriterion[criterion.Id].DistinctBy(score => score.UseCase)
                .Select(score => (score.UseCase, Interval: scale.Read(score)))
                .Where(read => read.Interval is { } interval && interval.Worst == interval.Best)
                .Select(read => (read.UseCase, Value: scale.ValueAt(read.Interval.GetValueOrDefault().Worst)))
                .OrderBy(known => known.Value).ToArray())];
    }

    /// <summary>
    /// How many use cases are known by both criteria, when these put them in exactly the same order, draws included, and not all in a draw;
    /// <see langword="null"/> when there are too few, or the orders differ.
    /// </summary>
    private static int? SameOrder((UseCaseId UseCase, Fraction Value)[] one, Dictionary<UseCaseId, Fraction> others)
    {
        var (count, steps, before) = (0, 0, (One: Fraction.Zero, Other: Fraction.Zero));
        foreach (var (useCase, value) in one)
        {
            if (!others.TryGetValue(useCase, out var otherValue))
            {
                continue;
            }

            if (count > 0)
            {
                var step = Math.Sign(value.CompareTo(before.One));
                if (Math.Sign(otherValue.CompareTo(before.Other)) != step)
                {
                    return null;
                }

                steps += step;
            }

            before = (value, otherValue);
            count++;
        }

        return count >= FewestUseCases && steps > 0 ? count : null;
    }
}
