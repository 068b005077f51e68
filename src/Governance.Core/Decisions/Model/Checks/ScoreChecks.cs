using System.Globalization;
using Governance.Portfolio;

namespace Governance.Decisions;

/// <summary>Checks the scores of the arbitration matrix: whose they are, by what, of one form, within the range of the criterion.</summary>
internal static class ScoreChecks
{
    private const string File = "portfolio.json";

    public static void Run(ArbitrationMatrix matrix, ModelIds known, ModelFindings findings)
    {
        var scales = new Dictionary<CriterionId, ValueScale?>();
        foreach (var criterion in matrix.Criteria)
        {
            scales.TryAdd(criterion.Id, ValueScale.Create(criterion.ValueFunction));
        }

        var ids = scales.Keys.ToHashSet();
        var first = new Dictionary<(UseCaseId, CriterionId), int>();
        for (var i = 0; i < matrix.Scores.Count; i++)
        {
            var (score, path) = (matrix.Scores[i], $"$.arbitration.scores[{i}]");
            findings.Exists(File, $"{path}.useCase", score.UseCase, known.UseCases, ModelWords.NoUseCase);
            findings.Exists(File, $"{path}.criterion", score.Criterion, ids, ArbitrationCheckWords.NoCriterion);
            if (!first.TryAdd((score.UseCase, score.Criterion), i))
            {
                findings.Error(
                    File, path, DiagnosticIds.DuplicateId, ArbitrationCheckWords.SecondScore, ModelWords.FirstAt($"$.arbitration.scores[{first[(score.UseCase, score.Criterion)]}]"));
            }

            if (score.Assessor is { } assessor)
            {
                findings.Party(File, $"{path}.assessor", assessor, known);
            }

            Form(score, scales.GetValueOrDefault(score.Criterion), path, findings);
        }
    }

    /// <summary>A number, if there is one, is a score that the scale has.</summary>
    public static bool Number(ValueScale scale, decimal? number, string path, ModelFindings findings)
    {
        if (number is not { } score || scale.PositionOf(score) is not null)
        {
            return true;
        }

        if (scale.IsStepped)
        {
            findings.Error(File, path, DiagnosticIds.Contradiction, ArbitrationCheckWords.NeedsLabel);
        }
        else
        {
            findings.Error(File, path, DiagnosticIds.OutOfRange, ArbitrationCheckWords.OutOfRange(Text(score), Text(scale.Least), Text(scale.Greatest)));
        }

        return false;
    }

    /// <summary>A label, if there is one, is that of a step of the scale.</summary>
    public static bool Label(ValueScale scale, string? label, string path, ModelFindings findings)
    {
        if (label is null || scale.PositionOf(label) is not null)
        {
            return true;
        }

        if (scale.IsStepped)
        {
            findings.Error(File, path, DiagnosticIds.DanglingReference, ArbitrationCheckWords.UnknownLabel(label), findings.Hint(label, scale.Labels));
        }
        else
        {
            findings.Error(File, path, DiagnosticIds.Contradiction, ArbitrationCheckWords.NeedsNumber);
        }

        return false;
    }

    private static void Form(CriterionScore score, ValueScale? scale, string path, ModelFindings findings)
    {
        var isInterval = (score.From ?? score.To) is not null;
        var isLabelInterval = (score.FromLabel ?? score.ToLabel) is not null;
        bool[] forms = [score.Score is not null, score.Label is not null, isInterval, isLabelInterval];
        if (forms.Count(form => form) != 1)
        {
            findings.Error(File, path, DiagnosticIds.Contradiction, ArbitrationCheckWords.OneScore, ArbitrationCheckWords.OneScoreHelp);
        }

        if (scale is null)
        {
            return;
        }

        // Every part is told of, not only the first that is wrong.
        var areKnown = Number(scale, score.Score, $"{path}.score", findings)
            & Label(scale, score.Label, $"{path}.label", findings)
            & Number(scale, score.From, $"{path}.from", findings)
            & Number(scale, score.To, $"{path}.to", findings)
            & Label(scale, score.FromLabel, $"{path}.fromLabel", findings)
            & Label(scale, score.ToLabel, $"{path}.toLabel", findings);
        if (areKnown && score.From > score.To)
        {
            findings.Error(File, $"{path}.to", DiagnosticIds.OutOfRange, ArbitrationCheckWords.EmptyInterval);
        }
        else if (areKnown && score is { FromLabel: { } from, ToLabel: { } to } && scale.PositionOf(from) > scale.PositionOf(to))
        {
            findings.Error(File, $"{path}.toLabel", DiagnosticIds.OutOfRange, ArbitrationCheckWords.EmptyInterval);
        }
    }

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
