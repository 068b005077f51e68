using Governance.Statistics;

namespace Governance.Kpis;

/// <summary>A group of measurements with what the statistics need of it.</summary>
/// <param name="Told">What is told of it.</param>
/// <param name="Mean">Its value and error, in the KPI's unit; not looked at for shares.</param>
/// <param name="Share">Its share, from 0 to 1; not looked at for anything else.</param>
/// <param name="Summary">Its observations, summed up; not looked at for shares.</param>
/// <param name="Skewness">The skewness of its observations.</param>
/// <param name="Values">Its observations one by one; empty unless all are known.</param>
/// <param name="HasUnknownSpread">Whether the items' own spread is not known, so that only that of the rows is.</param>
internal sealed record GroupSample(
    KpiSample Told, MeanPart Mean, ShareEstimate Share, SampleSummary Summary, double Skewness, ValueList<double> Values, bool HasUnknownSpread = false);
