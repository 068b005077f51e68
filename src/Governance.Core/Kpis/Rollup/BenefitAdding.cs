using Governance.Statistics;

namespace Governance.Kpis;

/// <summary>Adds benefits up.</summary>
internal static class BenefitAdding
{
    public static BenefitRollup Of(KpiUnit unit, ValueList<ValueKpi> kpis, ValueList<KpiAssessment> assessments)
    {
        var (counted, elsewhere, left) = (new List<(KpiBenefit Benefit, double Factor)>(), new List<KpiId>(), new List<KpiId>());
        foreach (var kpi in kpis)
        {
            var assessment = assessments.FirstOrDefault(assessment => assessment.Kpi == kpi.Id);
            if (kpi.CountedIn is not null)
            {
                elsewhere.Add(kpi.Id);
            }
            else if (assessment is { Verdict: not KpiVerdict.Stale } && KpiBenefit.Of(kpi, assessment) is { } benefit && unit.FactorFrom(benefit.Unit) is { } factor)
            {
                counted.Add((benefit, factor));
            }
            else
            {
                left.Add(kpi.Id);
            }
        }

        return new()
        {
            Unit = unit,
            UseCases = counted.SelectMany(static item => item.Benefit.Parts.Select(part => (part, item.Factor))).GroupBy(static item => item.part.UseCase)
                .OrderBy(static owed => owed.Key.Value, StringComparer.Ordinal)
                .Select(static owed => new UseCaseBenefit(owed.Key, owed.Sum(static item => item.Factor * item.part.Value), IntervalSum.Any([.. owed.Select(static item => (item.part.Interval, item.Factor))])))
                .ToValueList(),
            Total = counted.Sum(static item => item.Factor * item.Benefit.Value),
            Interval = counted.Count == 0 ? default : IntervalSum.Any([.. counted.Select(static item => (item.Benefit.Interval, item.Factor))]),
            Unattributed = counted.Sum(static item => item.Factor * item.Benefit.Unattributed),
            Counted = counted.Select(static item => item.Benefit.Kpi).ToValueList(),
            CountedElsewhere = elsewhere.ToValueList(),
            LeftOut = left.ToValueList(),
        };
    }
}
