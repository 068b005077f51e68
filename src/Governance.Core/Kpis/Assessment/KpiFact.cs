using NodaTime;

namespace Governance.Kpis;

/// <summary>What an assessment says of a KPI, in the few numbers that policies, gates and mandates ask for: small enough to go with a request and to be remembered with a decision.</summary>
/// <remarks>
/// It is a finding of a day and holds for a time: on a day on which it does not hold, it says nothing. Numbers have four decimals; the ends of the interval are rounded outwards,
/// so that nothing is proven by rounding, and numbers beyond 10¹⁴ are taken as 10¹⁴. Equality compares all parts.
/// </remarks>
public sealed record KpiFact
{
    private const int Decimals = 4;

    private const decimal Greatest = 100_000_000_000_000m;

    /// <summary>The KPI.</summary>
    public required KpiId Kpi { get; init; }

    /// <summary>The day of the assessment.</summary>
    public required LocalDate AssessedOn { get; init; }

    /// <summary>The last day on which it says something; <see langword="null"/> when nothing was measured, and then it says nothing on any day.</summary>
    public LocalDate? HoldsUntil { get; init; }

    /// <summary>The verdict; one that is <see cref="KpiVerdict.Stale"/> says nothing.</summary>
    public required KpiVerdict Verdict { get; init; }

    /// <summary>The value that was measured, in the KPI's unit; <see langword="null"/> when nothing was, and then it says nothing.</summary>
    public decimal? Value
    {
        get;
        init => field = Rounded(value, MidpointRounding.ToEven);
    }

    /// <summary>The lower end of the interval on which the verdict rests (<see cref="KpiAssessment.Interval"/>); <see langword="null"/> when it has none.</summary>
    public decimal? Lower
    {
        get;
        init => field = Rounded(value, MidpointRounding.ToNegativeInfinity);
    }

    /// <summary>The upper end of the interval; <see langword="null"/> when it has none.</summary>
    public decimal? Upper
    {
        get;
        init => field = Rounded(value, MidpointRounding.ToPositiveInfinity);
    }

    /// <summary>How much of the way to the target was made, from 0 to 1; <see langword="null"/> when that is not known.</summary>
    public decimal? Attainment
    {
        get;
        init => field = Rounded(value, MidpointRounding.ToZero);
    }

    /// <summary>What an assessment says.</summary>
    /// <param name="assessment">The assessment.</param>
    public static KpiFact Of(KpiAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var interval = assessment.Interval;
        return new()
        {
            Kpi = assessment.Kpi,
            AssessedOn = assessment.At,
            HoldsUntil = assessment.HoldsUntil,
            Verdict = assessment.Verdict,
            Value = Number(assessment.Level),
            Lower = Number(interval.Lower),
            Upper = Number(interval.Upper),
            Attainment = Number(assessment.Attainment),
        };
    }

    /// <summary>Whether it says something on a day: it was found by then, from something measured, and still holds.</summary>
    /// <param name="day">The day.</param>
    public bool HoldsOn(LocalDate day) => AssessedOn <= day && day <= HoldsUntil && Verdict != KpiVerdict.Stale && Value is not null;

    /// <summary>The number; <see langword="null"/> for an end that there is none of.</summary>
    private static decimal? Number(double? number) => number is { } known && double.IsFinite(known) ? (decimal)Math.Clamp(known, -(double)Greatest, (double)Greatest) : null;

    private static decimal? Rounded(decimal? number, MidpointRounding rounding) =>
        number is { } known ? Math.Clamp(decimal.Round(known, Decimals, rounding), -Greatest, Greatest) : null;
}
