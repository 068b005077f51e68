using Governance.Statistics;

namespace Governance.Kpis;

/// <summary>What a KPI's improvement came to over the time in which it was measured, and to which use cases it is owed.</summary>
/// <remarks>
/// A gain per period counts once for each period, a gain per item once for each item, a gain of a share once for each case of the whole. The parts and what is owed to nobody sum to the
/// whole, so that no benefit counts twice. A gain below 0 is a loss, and is shared out the same way. Equality compares all parts.
/// </remarks>
public sealed record KpiBenefit
{
    /// <summary>The KPI.</summary>
    public required KpiId Kpi { get; init; }

    /// <summary>The unit of the benefit: that of the KPI, but the quantity itself for a rate, and cases for a share.</summary>
    public required KpiUnit Unit { get; init; }

    /// <summary>The time in which it was measured.</summary>
    public required MeasurementPeriod Span { get; init; }

    /// <summary>How many periods, items or cases the gain counts for, at least 0.</summary>
    public required double Volume { get; init; }

    /// <summary>The benefit, in <see cref="Unit"/>.</summary>
    public required double Value { get; init; }

    /// <summary>Its interval, of the same confidence as the assessment's.</summary>
    public required ConfidenceInterval Interval { get; init; }

    /// <summary>The verdict of the assessment.</summary>
    public required KpiVerdict Verdict { get; init; }

    /// <summary>What is owed to each use case, in the order of the KPI's shares.</summary>
    public ValueList<UseCaseBenefit> Parts { get; init; }

    /// <summary>What is owed to no use case, in <see cref="Unit"/>.</summary>
    public required double Unattributed { get; init; }

    /// <summary>The benefit of a KPI; <see langword="null"/> when it claims no improvement, when none could be estimated, or when points on a scale were measured, which do not add up.</summary>
    /// <param name="kpi">The KPI.</param>
    /// <param name="assessment">Its assessment.</param>
    /// <exception cref="ArgumentException">The assessment is of another KPI.</exception>
    public static KpiBenefit? Of(ValueKpi kpi, KpiAssessment assessment)
    {
        if (GainOf(kpi, assessment) is not { } gain)
        {
            return null;
        }

        var actual = assessment.Samples.First(static sample => sample.Role == KpiSampleRole.Actual);
        return KpiBenefits.Of(kpi, assessment, gain, actual.Items, actual.Span);
    }

    /// <summary>The benefit of a KPI in a period: the gain, of which all measurements tell, counted for what was measured in the period.</summary>
    /// <param name="kpi">The KPI.</param>
    /// <param name="assessment">Its assessment.</param>
    /// <param name="evidence">What was measured of it.</param>
    /// <param name="period">The period; only whole periods of the KPI's cadence count.</param>
    /// <returns><see langword="null"/> as well when nothing was measured in the period.</returns>
    /// <exception cref="ArgumentException">The assessment or the evidence is of another KPI.</exception>
    public static KpiBenefit? Of(ValueKpi kpi, KpiAssessment assessment, KpiEvidence evidence, MeasurementPeriod period)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        if (evidence.Kpi != kpi?.Id)
        {
            throw new ArgumentException($"The evidence is of `{evidence.Kpi}`, not of the KPI.", nameof(evidence));
        }

        return GainOf(kpi, assessment) is { } gain && KpiBenefits.VolumeIn(kpi, evidence, period) is { } measured
            ? KpiBenefits.Of(kpi, assessment, gain, measured.Volume, measured.Span)
            : null;
    }

    private static double? GainOf(ValueKpi kpi, KpiAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(kpi);
        ArgumentNullException.ThrowIfNull(assessment);
        if (assessment.Kpi != kpi.Id)
        {
            throw new ArgumentException($"The assessment is of `{assessment.Kpi}`, not of `{kpi.Id}`.", nameof(assessment));
        }

        return assessment.Claim == KpiClaim.Improvement && kpi.Unit.Dimension != UnitDimension.Score ? assessment.Gain : null;
    }
}
