using Governance.Portfolio;

namespace Governance.Decisions;

/// <summary>Checks the value function of a criterion: one form, from the worst to the best.</summary>
internal static class ValueFunctionChecks
{
    private const string File = "portfolio.json";

    public static void Run(ValueFunction function, string path, ModelFindings findings)
    {
        var isLinear = (function.Worst ?? function.Best) is not null;
        var forms = (isLinear ? 1 : 0) + (function.Points.IsEmpty ? 0 : 1) + (function.Steps.IsEmpty ? 0 : 1);
        if (forms != 1 || (isLinear && (function.Worst is null || function.Best is null)))
        {
            findings.Error(File, path, DiagnosticIds.BrokenValueFunction, ArbitrationCheckWords.OneForm, ArbitrationCheckWords.OneFormHelp);
        }
        else if (isLinear && function.Worst == function.Best)
        {
            findings.Error(File, $"{path}.best", DiagnosticIds.BrokenValueFunction, ArbitrationCheckWords.SameEnds);
        }

        if (!function.Points.IsEmpty)
        {
            Points(function.Points, $"{path}.points", findings);
        }

        if (!function.Steps.IsEmpty)
        {
            Steps(function.Steps, $"{path}.steps", findings);
        }
    }

    private static void Points(ValueList<ValuePoint> points, string path, ModelFindings findings)
    {
        Enough(points.Count, path, findings);
        var direction = 0;
        for (var i = 1; i < points.Count; i++)
        {
            if (points[i].Score <= points[i - 1].Score)
            {
                findings.Error(File, $"{path}[{i}].score", DiagnosticIds.BrokenValueFunction, ArbitrationCheckWords.ScoresRise);
            }

            var step = points[i].Value.CompareTo(points[i - 1].Value);
            if (step * direction < 0)
            {
                findings.Error(File, $"{path}[{i}].value", DiagnosticIds.BrokenValueFunction, ArbitrationCheckWords.NotMonotone, ArbitrationCheckWords.NotMonotoneHelp);
                return;
            }

            direction = direction == 0 ? step : direction;
        }

        Different(points.Count > 1 && direction == 0, path, findings);
    }

    private static void Steps(ValueList<ValueStep> steps, string path, ModelFindings findings)
    {
        Enough(steps.Count, path, findings);
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var hasValues = steps.Any(s => s.Value is not null);
        for (var i = 0; i < steps.Count; i++)
        {
            findings.NotBlank(File, $"{path}[{i}].label", steps[i].Label);
            if (!first.TryAdd(steps[i].Label, i))
            {
                findings.Error(
                    File, $"{path}[{i}].label", DiagnosticIds.DuplicateId, ArbitrationCheckWords.RepeatedLabel(steps[i].Label), ModelWords.FirstAt($"{path}[{first[steps[i].Label]}]"));
            }

            if (hasValues && steps[i].Value is null)
            {
                findings.Error(File, $"{path}[{i}]", DiagnosticIds.BrokenValueFunction, ArbitrationCheckWords.AllOrNone, ArbitrationCheckWords.AllOrNoneHelp);
            }
            else if (i > 0 && steps[i].Value < steps[i - 1].Value)
            {
                findings.Error(File, $"{path}[{i}].value", DiagnosticIds.BrokenValueFunction, ArbitrationCheckWords.StepsFall);
            }
        }

        Different(steps.Count > 1 && steps[0].Value is { } least && steps.All(s => s.Value == least), path, findings);
    }

    private static void Enough(int count, string path, ModelFindings findings)
    {
        if (count < 2)
        {
            findings.Error(File, path, DiagnosticIds.BrokenValueFunction, ArbitrationCheckWords.TwoNeeded);
        }
    }

    private static void Different(bool isFlat, string path, ModelFindings findings)
    {
        if (isFlat)
        {
            findings.Error(File, path, DiagnosticIds.BrokenValueFunction, ArbitrationCheckWords.Flat);
        }
    }
}
