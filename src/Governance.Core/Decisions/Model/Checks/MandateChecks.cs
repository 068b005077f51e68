using Governance.Agents;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Checks the mandate of an agent.</summary>
internal static class MandateChecks
{
    private const string File = AgentChecks.File;

    public static void Run(AgentMandate mandate, string path, ModelIds known, ModelFindings findings)
    {
        findings.NotEmpty(File, $"{path}.decisionTypes", mandate.DecisionTypes.Count);
        findings.AllExist(File, $"{path}.decisionTypes", mandate.DecisionTypes, known.DecisionTypes, ModelWords.NoDecisionType);
        findings.AllExist(File, $"{path}.prohibitions", mandate.Prohibitions, known.DecisionTypes, ModelWords.NoDecisionType);
        var first = new Dictionary<KpiId, int>();
        for (var i = 0; i < mandate.Kpis.Count; i++)
        {
            var (bound, where) = (mandate.Kpis[i], $"{path}.kpis[{i}]");
            findings.Exists(File, $"{where}.kpi", bound.Kpi, known.Kpis, ModelWords.NoKpi);
            if (!first.TryAdd(bound.Kpi, i))
            {
                findings.Error(File, $"{where}.kpi", DiagnosticIds.Repetition, AgentWords.KpiTwice(bound.Kpi), ModelWords.FirstAt($"{path}.kpis[{first[bound.Kpi]}]"));
            }

            if (bound is { AtLeast: null, AtMost: null, IsMeasured: false } || bound.AtLeast > bound.AtMost)
            {
                findings.Error(File, where, DiagnosticIds.OutOfRange, bound.AtLeast is null ? AgentWords.NoBound : AgentWords.EmptyBand);
            }

            if (bound is { IsMeasured: true, MaximumAge: not null })
            {
                findings.Error(File, $"{where}.maximumAge", DiagnosticIds.Contradiction, AgentWords.KpiSaysAge);
            }
            else if (bound.MaximumAge <= Duration.Zero)
            {
                findings.Error(File, $"{where}.maximumAge", DiagnosticIds.OutOfRange, AgentWords.LongerThanZero);
            }
        }
    }
}
