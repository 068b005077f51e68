using System.Globalization;
using Governance.Statistics;
using NodaTime;

namespace Governance.Kpis;

/// <summary>What the measurements of a KPI prove of its claim on a day, or that they do not, with the whole working.</summary>
/// <remarks>Equality compares all parts. The same KPI, evidence and day give the same assessment on every machine.</remarks>
public sealed record KpiAssessment
{
    /// <summary>The KPI.</summary>
    public required KpiId Kpi { get; init; }

    /// <summary>The day of the assessment.</summary>
    public required LocalDate At { get; init; }

    /// <summary>The verdict.</summary>
    public required KpiVerdict Verdict { get; init; }

    /// <summary>What the measurements said while they held: the same as <see cref="Verdict"/> unless that is <see cref="KpiVerdict.Stale"/>.</summary>
    public required KpiVerdict WhenMeasured { get; init; }

    /// <summary>What was to be proven.</summary>
    public required KpiClaim Claim { get; init; }

    /// <summary>Which way the KPI is good.</summary>
    public required KpiDirection Direction { get; init; }

    /// <summary>The value that was measured, in the KPI's unit; <see langword="null"/> when nothing was.</summary>
    public double? Level { get; init; }

    /// <summary>
    /// The change that was estimated, in the KPI's unit, above 0 when the value rose; <see langword="null"/> when the claim is not of a change or there is nothing to compare with.
    /// </summary>
    public double? Effect { get; init; }

    /// <summary>
    /// The interval on which the verdict rests: of <see cref="Effect"/>, or of <see cref="Level"/> when the claim is of a level. Its confidence may be higher than the KPI's own where
    /// one looks several times or at several KPIs, and lower where two one-sided tests ask for it (a band, a guardrail). Unbounded when nothing is known.
    /// </summary>
    public required ConfidenceInterval Interval { get; init; }

    /// <summary>How the interval was computed; <see langword="null"/> when there was nothing to compute it from.</summary>
    public KpiIntervalMethod? Method { get; init; }

    /// <summary>
    /// How much of the way from the baseline to the target was made, from 0 to 1; <see langword="null"/> when there is no such way. Of claims of a level, 1 when it is proven and 0 when
    /// the contrary is.
    /// </summary>
    public double? Attainment { get; init; }

    /// <summary>The interval of <see cref="Attainment"/>, within [0, 1]; all of it when nothing is known.</summary>
    public required ConfidenceInterval AttainmentInterval { get; init; }

    /// <summary>How well the effect is told from other causes; <see langword="null"/> when the claim is not of a change.</summary>
    public AttributionMethod? Attribution { get; init; }

    /// <summary>The groups of measurements that were compared.</summary>
    public ValueList<KpiSample> Samples { get; init; }

    /// <summary>The day after the last one measured; <see langword="null"/> when nothing was measured.</summary>
    public LocalDate? MeasuredUntil { get; init; }

    /// <summary>
    /// The last day on which it says something: up to which the latest measurement is not too old, and the KPI's review not overdue; <see langword="null"/> when nothing was measured.
    /// </summary>
    public LocalDate? HoldsUntil { get; init; }

    /// <summary>What is to be borne in mind.</summary>
    public ValueList<KpiCaution> Cautions { get; init; }

    /// <summary>The verdict in one line: lower case, without a period.</summary>
    public required LocalizedText Line { get; init; }

    /// <summary>Everything that led to the verdict, step by step.</summary>
    public ValueList<KpiStep> Working { get; init; }

    /// <summary>How much better it became, in the KPI's unit: <see cref="Effect"/>, above 0 when the change was good; <see langword="null"/> when there is none, or for a band.</summary>
    public double? Gain => Direction switch
    {
        KpiDirection.Up => Effect,
        KpiDirection.Down => -Effect,
        _ => null,
    };

    /// <summary>How much its evidence can bear.</summary>
    public EvidenceStrength Strength => EvidenceStrengths.Of(this);

    /// <summary>Whether something is to be borne in mind.</summary>
    /// <param name="kind">What.</param>
    public bool Has(KpiCautionKind kind)
    {
        foreach (var caution in Cautions)
        {
            if (caution.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The line and, on lines of their own, the working and the cautions.</summary>
    /// <param name="culture">The reader's culture: French for any French one, English for every other.</param>
    public string Explain(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var steps = Working.Concat(Cautions.Select(static caution => new KpiStep(AssessmentWords.Caution, caution.Text)));
        return string.Join('\n', steps.Select(step => $"  {step.Label.For(culture)}{AssessmentWords.Colon.For(culture)}{step.Text.For(culture)}").Prepend(Line.For(culture)));
    }
}
