using Governance.Organization;
using NodaTime;

namespace Governance.Kpis;

/// <summary>A measure that shows whether a use case pays, as declared. It is not a measurement.</summary>
public sealed record ValueKpi
{
    /// <summary>The id.</summary>
    public required KpiId Id { get; init; }

    /// <summary>The name that people read.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What kind of value it shows.</summary>
    public required KpiFamily Family { get; init; }

    /// <summary>Which way is good.</summary>
    public required KpiDirection Direction { get; init; }

    /// <summary>The unit of measurement, such as <c>day</c> or <c>EUR</c>; all numbers of the KPI are in it.</summary>
    public required KpiUnit Unit { get; init; }

    /// <summary>
    /// What texts call the unit, in both languages: <c>texts</c> and <c>textes</c> for a <c>count of texts</c>; <see langword="null"/> for the words in <see cref="Unit"/>, which are
    /// those of one language. Only counts, quantities and rates can have one.
    /// </summary>
    public LocalizedText? UnitName { get; init; }

    /// <summary>Who answers for it.</summary>
    public required PartyReference Owner { get; init; }

    /// <summary>
    /// How measurements become one number; <see langword="null"/> for what the unit suggests: the ratio of sums for shares and rates, sums for counts, the mean for all else.
    /// </summary>
    public KpiAggregation? Aggregation { get; init; }

    /// <summary>The periods into which measurements are put; <see cref="KpiCadence.Month"/> unless said.</summary>
    public KpiCadence Cadence { get; init; } = KpiCadence.Month;

    /// <summary>
    /// What the measurements are to prove; <see langword="null"/> for what the rest says: that it lies in its band, else that it improved on its baseline, else that it is at its target.
    /// </summary>
    public KpiClaim? Claim { get; init; }

    /// <summary>What it was before the use case; <see langword="null"/> when that is not known, so that no improvement can be shown but against a control group.</summary>
    public KpiBaseline? Baseline { get; init; }

    /// <summary>The first day whose measurements count as the effect; <see langword="null"/> for the end of the baseline. Between them, a new way of working is learnt.</summary>
    public LocalDate? MeasuredFrom { get; init; }

    /// <summary>The least improvement that matters, in <see cref="Unit"/> and at least 0; <see langword="null"/> for any. Less is not proven, however certain it is.</summary>
    public decimal? MinimumEffect { get; init; }

    /// <summary>How much worse a guardrail may become without harm, in <see cref="Unit"/> and above 0; <see langword="null"/> unless the claim is <see cref="KpiClaim.NoHarm"/>.</summary>
    public decimal? Tolerance { get; init; }

    /// <summary>How often a verdict such as these holds, from 0.8 to 0.999; <see langword="null"/> for 0.95. It is chosen before the results are seen.</summary>
    public decimal? Confidence { get; init; }

    /// <summary>
    /// How the interval is computed; <see langword="null"/> for what the unit suggests: the score interval for shares, Student's t for all else, but the bootstrap for skewed values.
    /// </summary>
    public KpiIntervalMethod? Interval { get; init; }

    /// <summary>What determines the resamples of a bootstrap, at least 0; chosen before the results are seen.</summary>
    public int Seed { get; init; }

    /// <summary>
    /// The days on which one may look, in rising order; the chance of error is shared out among them. Empty when there is one look only, whenever it is; see
    /// <see cref="KpiIntervalMethod.AlwaysValid"/> for as many as one likes.
    /// </summary>
    public ValueList<LocalDate> Looks { get; init; }

    /// <summary>The day by which it is reviewed again, after which it says nothing; <see langword="null"/> for none.</summary>
    public LocalDate? ReviewBy { get; init; }

    /// <summary>How long a measurement holds after the end of its period; <see langword="null"/> for three periods of the cadence.</summary>
    public Duration? MaximumAge { get; init; }

    /// <summary>To what the effect is owed, and how that is known; <see langword="null"/> for a difference from before that no use case claims.</summary>
    public KpiAttribution? Attribution { get; init; }

    /// <summary>The objectives that it speaks for.</summary>
    public ValueList<KpiObjective> Objectives { get; init; }

    /// <summary>The KPI in whose benefit this one's is contained, such as the money for which hours were saved; <see langword="null"/> when it counts by itself.</summary>
    public KpiId? CountedIn { get; init; }

    /// <summary>
    /// What one unit of the benefit is worth, such as an hour saved or a complaint less; <see langword="null"/> when it has no price. Money is worth what it is, and points on a scale
    /// have none.
    /// </summary>
    public Money? UnitValue { get; init; }

    /// <summary>The guardrails that must hold for a success to count; a success that was bought with one of them is not proven.</summary>
    public ValueList<KpiId> GuardedBy { get; init; }

    /// <summary>The value to reach, in <see cref="Unit"/>; <see langword="null"/> for a band or when none is set.</summary>
    public decimal? Target { get; init; }

    /// <summary>The day from which the target is due; <see langword="null"/> for always.</summary>
    public LocalDate? TargetBy { get; init; }

    /// <summary>The values to reach on the way, in rising order of days, all before <see cref="TargetBy"/>.</summary>
    public ValueList<KpiMilestone> Milestones { get; init; }

    /// <summary>The lowest good value of a band; <see langword="null"/> unless <see cref="Direction"/> is <see cref="KpiDirection.Band"/>.</summary>
    public decimal? BandLow { get; init; }

    /// <summary>The highest good value of a band; <see langword="null"/> unless <see cref="Direction"/> is <see cref="KpiDirection.Band"/>.</summary>
    public decimal? BandHigh { get; init; }

    /// <summary>What the measurements prove of the KPI's claim on a day, or that they do not.</summary>
    /// <remarks>The KPI is judged by itself. Of several that are looked at together one may succeed by chance: see <see cref="KpiCatalogue.Assess"/>.</remarks>
    /// <param name="evidence">What was measured of it.</param>
    /// <param name="at">The day; periods that are not over then are left out.</param>
    /// <exception cref="ArgumentException">The evidence is of another KPI, or the KPI is declared so that it cannot be assessed.</exception>
    public KpiAssessment Assess(KpiEvidence evidence, LocalDate at)
    {
        CheckEvidence(evidence);
        return KpiAssessor.Assess(this, evidence, at).Finish();
    }

    /// <summary>What some measurements prove of the KPI's claim on a day; those that cannot be counted are left out, and the assessment says how many.</summary>
    /// <param name="measurements">The measurements; those of other KPIs are passed over.</param>
    /// <param name="at">The day; periods that are not over then are left out.</param>
    /// <exception cref="ArgumentException">The KPI is declared so that it cannot be assessed.</exception>
    public KpiAssessment Assess(IEnumerable<Measurement> measurements, LocalDate at)
    {
        ArgumentNullException.ThrowIfNull(measurements);
        var book = new MeasurementBook([this]);
        foreach (var measurement in measurements)
        {
            if (measurement.Kpi == Id)
            {
                book.Add(measurement);
            }
        }

        return Assess(book.EvidenceOf(Id), at);
    }

    /// <summary>The control chart of the KPI on a day: what its process does by chance, what was more, and whether it will meet its target.</summary>
    /// <param name="evidence">What was measured of it.</param>
    /// <param name="at">The day; periods that are not over then are left out.</param>
    /// <exception cref="ArgumentException">The evidence is of another KPI, or the KPI is declared so that it cannot be measured.</exception>
    public KpiChart Chart(KpiEvidence evidence, LocalDate at)
    {
        CheckEvidence(evidence);
        return KpiCharting.Draw(this, evidence, at);
    }

    private void CheckEvidence(KpiEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        if (evidence.Kpi != Id)
        {
            throw new ArgumentException($"The evidence is of `{evidence.Kpi}`, not of `{Id}`.", nameof(evidence));
        }

        KpiDeclaration.ThrowIfContradictory(this);
    }
}
