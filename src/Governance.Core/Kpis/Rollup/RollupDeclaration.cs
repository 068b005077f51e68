namespace Governance.Kpis;

/// <summary>What contradicts itself in how a KPI is put together with others.</summary>
internal static class RollupDeclaration
{
    public static IEnumerable<KpiProblem> Problems(ValueKpi kpi)
    {
        for (var i = 0; i < kpi.Objectives.Count; i++)
        {
            var link = kpi.Objectives[i];
            if (link.Weight is <= 0 or > 1)
            {
                yield return new(FormattableString.Invariant($"objectives[{i}].weight"), DiagnosticIds.OutOfRange, KpiWords.WeightRange);
            }

            if (kpi.Objectives.Take(i).Any(earlier => earlier.Objective == link.Objective))
            {
                yield return new(FormattableString.Invariant($"objectives[{i}].objective"), DiagnosticIds.DuplicateId, KpiWords.ObjectiveTwice(link.Objective));
            }
        }

        if (kpi.Objectives.Sum(static link => Math.Clamp(link.Weight, 0, 1)) > 1)
        {
            yield return new("objectives", DiagnosticIds.OutOfRange, KpiWords.WeightSum);
        }

        if (kpi.CountedIn == kpi.Id)
        {
            yield return new("countedIn", DiagnosticIds.Cycle, KpiWords.CountedInItself);
        }

        if (kpi.UnitValue is not { } worth)
        {
            yield break;
        }

        if (kpi.Unit.Dimension == UnitDimension.Score || kpi.Unit.Currency != default)
        {
            yield return new("unitValue", DiagnosticIds.Contradiction, KpiWords.NoUnitValue);
        }
        else if (worth.Amount <= 0 || worth.Currency == default)
        {
            yield return new("unitValue", DiagnosticIds.OutOfRange, KpiWords.UnitValueRange);
        }
    }
}
