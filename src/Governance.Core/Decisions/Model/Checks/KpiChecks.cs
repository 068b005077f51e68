using Governance.Kpis;

namespace Governance.Decisions;

/// <summary>Checks <c>kpis.json</c>: ids, references, and what each KPI says of itself.</summary>
internal static class KpiChecks
{
    private const string File = "kpis.json";

    public static void Run(KpiCatalogue catalogue, ModelIds known, ModelFindings findings)
    {
        findings.Unique(File, "kpis", catalogue.Kpis.Select(k => k.Id));
        for (var i = 0; i < catalogue.Kpis.Count; i++)
        {
            var (kpi, path) = (catalogue.Kpis[i], $"$.kpis[{i}]");
            findings.Party(File, $"{path}.owner", kpi.Owner, known);
            foreach (var problem in KpiDeclaration.Problems(kpi))
            {
                findings.Error(File, problem.Property.Length == 0 ? path : $"{path}.{problem.Property}", problem.Id, problem.Message, problem.Help);
            }

            References(kpi, path, known, findings);
        }
    }

    private static void References(ValueKpi kpi, string path, ModelIds known, ModelFindings findings)
    {
        findings.AllExist(File, $"{path}.guardedBy", kpi.GuardedBy, known.Kpis, ModelWords.NoKpi);
        for (var i = 0; i < kpi.Attribution?.Shares.Count; i++)
        {
            findings.Exists(File, $"{path}.attribution.shares[{i}].useCase", kpi.Attribution.Shares[i].UseCase, known.UseCases, ModelWords.NoUseCase);
        }
    }
}
