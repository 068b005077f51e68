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

        Containment(catalogue, findings);
        Costs(catalogue, known, findings);
        foreach (var problem in catalogue.Oversight is { } norms ? OversightNormsDeclaration.Problems(norms) : [])
        {
            findings.Error(File, $"$.oversight.{problem.Property}", problem.Id, problem.Message, problem.Help);
        }
    }

    private static void Costs(KpiCatalogue catalogue, ModelIds known, ModelFindings findings)
    {
        var seen = new HashSet<UseCaseId>();
        for (var i = 0; i < catalogue.Costs.Count; i++)
        {
            var (costs, path) = (catalogue.Costs[i], $"$.costs[{i}]");
            findings.Exists(File, $"{path}.useCase", costs.UseCase, known.UseCases, ModelWords.NoUseCase);
            if (!seen.Add(costs.UseCase))
            {
                findings.Error(File, $"{path}.useCase", DiagnosticIds.DuplicateId, ModelWords.DuplicateId(costs.UseCase.Value));
            }

            foreach (var problem in CostsDeclaration.Problems(costs))
            {
                findings.Error(File, $"{path}.{problem.Property}", problem.Id, problem.Message, problem.Help);
            }
        }
    }

    /// <summary>A benefit that is contained in another, which is contained in it, would be counted nowhere.</summary>
    private static void Containment(KpiCatalogue catalogue, ModelFindings findings)
    {
        var cyclic = Hierarchy<KpiId>.FindCycles(catalogue.Kpis.Select(static kpi => (kpi.Id, kpi.CountedIn))).ToHashSet();
        for (var i = 0; i < catalogue.Kpis.Count; i++)
        {
            var kpi = catalogue.Kpis[i];
            if (cyclic.Contains(kpi.Id) && kpi.CountedIn != kpi.Id)
            {
                findings.Error(File, $"$.kpis[{i}].countedIn", DiagnosticIds.Cycle, KpiWords.CountedInCircle(kpi.Id));
            }
        }
    }

    private static void References(ValueKpi kpi, string path, ModelIds known, ModelFindings findings)
    {
        for (var i = 0; i < kpi.Objectives.Count; i++)
        {
            findings.Exists(File, $"{path}.objectives[{i}].objective", kpi.Objectives[i].Objective, known.Objectives, ModelWords.NoObjective);
        }

        if (kpi.CountedIn is { } whole)
        {
            findings.Exists(File, $"{path}.countedIn", whole, known.Kpis, ModelWords.NoKpi);
        }

        findings.AllExist(File, $"{path}.guardedBy", kpi.GuardedBy, known.Kpis, ModelWords.NoKpi);
        for (var i = 0; i < kpi.Attribution?.Shares.Count; i++)
        {
            findings.Exists(File, $"{path}.attribution.shares[{i}].useCase", kpi.Attribution.Shares[i].UseCase, known.UseCases, ModelWords.NoUseCase);
        }
    }
}
