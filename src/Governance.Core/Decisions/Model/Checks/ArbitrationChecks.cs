using System.Globalization;
using Governance.Portfolio;

namespace Governance.Decisions;

/// <summary>Checks the arbitration matrix of <c>portfolio.json</c>: criteria, weights, limits, stakeholders; then scores and overlaps.</summary>
internal static class ArbitrationChecks
{
    private const string File = "portfolio.json";
    private const string Root = "$.arbitration";

    public static void Run(ArbitrationMatrix? matrix, ModelIds known, ModelFindings findings)
    {
        if (matrix is null)
        {
            return;
        }

        findings.NotEmpty(File, $"{Root}.criteria", matrix.Criteria.Count);
        findings.Unique(File, "arbitration.criteria", matrix.Criteria.Select(c => c.Id));
        var ids = matrix.Criteria.Select(c => c.Id).ToHashSet();
        for (var i = 0; i < matrix.Criteria.Count; i++)
        {
            Criterion(matrix.Criteria[i], $"{Root}.criteria[{i}]", ids, findings);
        }

        Weights(matrix, findings);
        Limits(matrix.Limits, findings);
        Stakeholders(matrix, ids, known, findings);
        ScoreChecks.Run(matrix, known, findings);
        OverlapChecks.Run(matrix, findings);
    }

    private static void Criterion(Criterion criterion, string path, HashSet<CriterionId> ids, ModelFindings findings)
    {
        findings.NotBlank(File, $"{path}.question.en", criterion.Question.En);
        findings.Defined(File, $"{path}.group", criterion.Group);
        ValueFunctionChecks.Run(criterion.ValueFunction, $"{path}.valueFunction", findings);
        Negative(criterion.Weight, $"{path}.weight", findings);
        Veto(criterion, path, findings);
        findings.AllExist(File, $"{path}.overlapsWith", criterion.OverlapsWith, ids, ArbitrationCheckWords.NoCriterion);
        for (var i = 0; i < criterion.OverlapsWith.Count; i++)
        {
            if (criterion.OverlapsWith[i] == criterion.Id)
            {
                findings.Error(File, $"{path}.overlapsWith[{i}]", DiagnosticIds.Contradiction, ArbitrationCheckWords.OverlapsItself);
            }
        }
    }

    private static void Veto(Criterion criterion, string path, ModelFindings findings)
    {
        if (criterion is { VetoBound: not null, VetoLabel: not null })
        {
            findings.Error(File, $"{path}.vetoLabel", DiagnosticIds.Contradiction, ArbitrationCheckWords.TwoBounds);
        }

        if (ValueScale.Create(criterion.ValueFunction) is { } scale)
        {
            ScoreChecks.Number(scale, criterion.VetoBound, $"{path}.vetoBound", findings);
            ScoreChecks.Label(scale, criterion.VetoLabel, $"{path}.vetoLabel", findings);
        }
    }

    private static void Negative(decimal weight, string path, ModelFindings findings)
    {
        if (weight < 0)
        {
            findings.Error(File, path, DiagnosticIds.OutOfRange, ArbitrationCheckWords.NegativeWeight);
        }
    }

    private static void Weights(ArbitrationMatrix matrix, ModelFindings findings)
    {
        if (matrix.WeightTotal <= 0)
        {
            findings.Error(File, $"{Root}.weightTotal", DiagnosticIds.OutOfRange, ArbitrationCheckWords.TotalRange);
        }

        Total(matrix, matrix.Criteria.Select(c => c.Weight), $"{Root}.criteria", findings);
    }

    /// <summary>Weights have a sum above 0, and the one that is declared.</summary>
    private static void Total(ArbitrationMatrix matrix, IEnumerable<decimal> weights, string path, ModelFindings findings)
    {
        // In fractions, since the sum of numbers of many digits may need more digits than a decimal number has.
        var (sum, isPositive, isNegative) = (Fraction.Zero, false, false);
        foreach (var weight in weights)
        {
            sum += Fraction.From(weight);
            isPositive |= weight > 0;
            isNegative |= weight < 0;
        }

        if (isNegative || matrix.Criteria.IsEmpty)
        {
            return;
        }

        if (!isPositive)
        {
            findings.Error(File, path, DiagnosticIds.WeightTotal, ArbitrationCheckWords.NoWeight);
        }
        else if (matrix.WeightTotal is { } total && total > 0 && sum != Fraction.From(total))
        {
            findings.Error(File, path, DiagnosticIds.WeightTotal, ArbitrationCheckWords.WeightTotal(Text(sum), total.ToString(CultureInfo.InvariantCulture)), ArbitrationCheckWords.WeightTotalHelp);
        }
    }

    /// <summary>A sum of decimal numbers, which has few decimals itself, or is too large to be shown so.</summary>
    private static string Text(Fraction sum) =>
        sum < Fraction.From(1_000_000_000_000) ? sum.Round(12).ToString("0.############", CultureInfo.InvariantCulture) : sum.ToString();

    private static void Limits(ClassLimits limits, ModelFindings findings)
    {
        var inRange = Limit(limits.Prioritise, "prioritise", findings) & Limit(limits.Stop, "stop", findings);
        if (inRange && limits.Stop > limits.Prioritise)
        {
            findings.Error(File, $"{Root}.limits", DiagnosticIds.Contradiction, ArbitrationCheckWords.LimitOrder, ArbitrationCheckWords.LimitOrderHelp);
        }
    }

    private static bool Limit(decimal limit, string name, ModelFindings findings)
    {
        if (limit is >= 0 and <= 1)
        {
            return true;
        }

        findings.Error(File, $"{Root}.limits.{name}", DiagnosticIds.OutOfRange, ArbitrationCheckWords.LimitRange);
        return false;
    }

    private static void Stakeholders(ArbitrationMatrix matrix, HashSet<CriterionId> ids, ModelIds known, ModelFindings findings)
    {
        var first = new Dictionary<Organization.PartyReference, int>();
        for (var i = 0; i < matrix.Stakeholders.Count; i++)
        {
            var (stakeholder, path) = (matrix.Stakeholders[i], $"{Root}.stakeholders[{i}]");
            findings.Party(File, $"{path}.party", stakeholder.Party, known);
            if (!first.TryAdd(stakeholder.Party, i))
            {
                findings.Error(
                    File, $"{path}.party", DiagnosticIds.DuplicateId, ArbitrationCheckWords.RepeatedStakeholder(stakeholder.Party), ModelWords.FirstAt($"{Root}.stakeholders[{first[stakeholder.Party]}]"));
            }

            Stakeholder(matrix, stakeholder, path, ids, findings);
        }
    }

    private static void Stakeholder(ArbitrationMatrix matrix, StakeholderWeights stakeholder, string path, HashSet<CriterionId> ids, ModelFindings findings)
    {
        var given = new Dictionary<CriterionId, decimal>();
        for (var i = 0; i < stakeholder.Weights.Count; i++)
        {
            var (criterion, weight) = stakeholder.Weights[i];
            findings.Exists(File, $"{path}.weights[{i}].criterion", criterion, ids, ArbitrationCheckWords.NoCriterion);
            Negative(weight, $"{path}.weights[{i}].weight", findings);
            if (!given.TryAdd(criterion, weight))
            {
                findings.Error(File, $"{path}.weights[{i}].criterion", DiagnosticIds.DuplicateId, ArbitrationCheckWords.RepeatedWeight(criterion));
            }
        }

        Total(matrix, matrix.Criteria.Select(c => given.GetValueOrDefault(c.Id, c.Weight)), $"{path}.weights", findings);
    }
}
