using Governance.Kpis;

namespace Governance.Decisions;

/// <summary>Checks <c>kpis.json</c>: ids, owners, bands.</summary>
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
            findings.NotBlank(File, $"{path}.unit", kpi.Unit);
            if (kpi.Direction == KpiDirection.Band && !(kpi is { Target: null, BandLow: { } low, BandHigh: { } high } && low < high))
            {
                findings.Error(File, path, DiagnosticIds.Contradiction, ModelWords.BandNeedsBounds);
            }
            else if (kpi.Direction != KpiDirection.Band && (kpi.BandLow ?? kpi.BandHigh) is not null)
            {
                findings.Error(File, path, DiagnosticIds.Contradiction, ModelWords.BoundsNeedBand);
            }
        }
    }
}
