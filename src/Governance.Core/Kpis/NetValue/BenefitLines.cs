using Governance.Statistics;

namespace Governance.Kpis;

/// <summary>What of the KPIs' benefits is owed to a use case in a period, in money.</summary>
internal static class BenefitLines
{
    public static (ValueList<BenefitLine> Lines, ValueList<KpiId> LeftOut) Of(
        UseCaseCosts costs, MeasurementPeriod period, ValueList<ValueKpi> kpis, ValueList<KpiAssessment> assessments, MeasurementBook book)
    {
        var (lines, left) = (new List<BenefitLine>(), new List<KpiId>());
        foreach (var kpi in kpis)
        {
            if (kpi.Attribution is not { } attribution || !attribution.Shares.Any(share => share.UseCase == costs.UseCase))
            {
                continue;
            }

            if (Line(costs, kpi, assessments.FirstOrDefault(found => found.Kpi == kpi.Id), period, book) is { } line)
            {
                lines.Add(line);
            }
            else
            {
                left.Add(kpi.Id);
            }
        }

        return (lines.ToValueList(), left.ToValueList());
    }

    private static BenefitLine? Line(UseCaseCosts costs, ValueKpi kpi, KpiAssessment? assessment, MeasurementPeriod period, MeasurementBook book)
    {
        if (kpi.CountedIn is not null || assessment is null or { Verdict: KpiVerdict.Stale } || PriceOf(kpi, costs.Currency) is not { } price
            || KpiBenefit.Of(kpi, assessment, book.EvidenceOf(kpi.Id), period) is not { } benefit)
        {
            return null;
        }

        var owed = benefit.Parts.First(part => part.UseCase == costs.UseCase);
        return new(kpi.Id, price * owed.Value, IntervalSum.Any([(owed.Interval, price)]), assessment.Verdict);
    }

    /// <summary>What one unit of the KPI's benefit is worth; <see langword="null"/> when it has no price in the currency.</summary>
    private static double? PriceOf(ValueKpi kpi, Currency currency) =>
        kpi.Unit.Currency == currency ? 1.0 : kpi.UnitValue is { } worth && worth.Currency == currency ? (double)worth.Amount : null;
}
