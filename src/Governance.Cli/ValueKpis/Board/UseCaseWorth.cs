using Governance.Cli.Reading;
using Governance.Decisions;
using Governance.Kpis;
using NodaTime;

namespace Governance.Cli.ValueKpis;

/// <summary>What a use case that says what it costs was worth while its KPIs were measured.</summary>
/// <param name="Costs">What it costs.</param>
/// <param name="Statement">The benefits and the costs that are known; <see langword="null"/> when nothing was measured that is owed to it.</param>
internal sealed record UseCaseWorth(UseCaseCosts Costs, NetValueStatement? Statement)
{
    /// <summary>
    /// Whether all that it says it costs is counted. The folder holds no records of reviews, escalations and incidents, so that what people's work costs is missing, and the net value is an
    /// upper bound.
    /// </summary>
    public bool IsComplete => Costs is { ReviewMinutes: null, SampleMinutes: null, OverrideMinutes: null, Escalation: null, Incident: null };

    /// <summary>Whether it gains: an upper bound proves no gain, but may prove a loss. <see langword="null"/> when nothing was measured.</summary>
    public KpiVerdict? Verdict => Statement is not { } known ? null : known.Verdict == KpiVerdict.Proven && !IsComplete ? KpiVerdict.Unproven : known.Verdict;

    /// <summary>The use cases that say what they cost, in the order of the file.</summary>
    public static IEnumerable<UseCaseWorth> Of(GovernanceModel model, IReadOnlyList<KpiRow> rows, MeasurementInput measured)
    {
        var assessments = rows.Select(static row => row.Assessment).ToValueList();
        return model.Parts.Kpis.Costs.Select(costs => new UseCaseWorth(
            costs, PeriodOf(costs, rows) is { } period ? NetValueStatement.Of(costs, new(), period, model.Parts.Kpis.Kpis, assessments, measured.Book) : null));
    }

    /// <summary>From the first to the last day of what was measured with the use case, of all KPIs whose benefit is owed to it and still holds.</summary>
    private static MeasurementPeriod? PeriodOf(UseCaseCosts costs, IEnumerable<KpiRow> rows)
    {
        MeasurementPeriod[] spans =
        [
            .. rows.Where(row => row is { Kpi.CountedIn: null, Assessment: { Claim: KpiClaim.Improvement, Verdict: not KpiVerdict.Stale } } && (row.Kpi.Attribution?.Shares ?? []).Any(share => share.UseCase == costs.UseCase))
                .SelectMany(static row => row.Assessment.Samples).Where(static sample => sample.Role == KpiSampleRole.Actual).Select(static sample => sample.Span),
        ];
        return spans.Length == 0 ? null : new(spans.Min(static span => span.From), spans.Max(static span => span.Until));
    }
}
