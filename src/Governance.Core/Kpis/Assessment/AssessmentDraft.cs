using Governance.Statistics;
using NodaTime;

namespace Governance.Kpis;

/// <summary>An assessment while it is being made; it is told in words when everything is known.</summary>
internal sealed class AssessmentDraft(ValueKpi kpi, LocalDate at)
{
    private readonly List<KpiCaution> _cautions = [];

    public ValueKpi Kpi => kpi;

    public LocalDate At => at;

    public KpiClaim Claim { get; } = KpiClaims.Of(kpi);

    public AttributionMethod Method => kpi.Attribution?.Method ?? AttributionMethod.BeforeAfter;

    /// <summary>The measurements that were looked at; <see langword="null"/> when one may not look yet.</summary>
    public KpiGroups? Groups { get; set; }

    /// <summary>The estimate of the effect or the level; <see langword="null"/> when there is nothing to estimate it from.</summary>
    public EffectEstimate? Estimate { get; set; }

    /// <summary>The verdict of the measurements, whether or not they still hold.</summary>
    public KpiVerdict Verdict { get; set; }

    /// <summary>Whether they do not hold any more.</summary>
    public bool IsStale { get; set; }

    public ConfidenceInterval Interval { get; set; } = ConfidenceInterval.Unbounded((double)(kpi.Confidence ?? 0.95m));

    /// <summary>The interval at the other confidence where the contrary is tested by itself.</summary>
    public bool IsOneSidedTwice => Claim is KpiClaim.NoHarm or KpiClaim.WithinBand;

    /// <summary>The target that is due; <see langword="null"/> when none is.</summary>
    public decimal? TargetDue { get; } = KpiTargets.DueOn(kpi, at);

    public LocalDate? MeasuredUntil { get; set; }

    /// <summary>How many looks share the chance of error.</summary>
    public int Looks => Math.Max(1, kpi.Looks.Count);

    /// <summary>Among how many KPIs the claim is judged.</summary>
    public int Together { get; set; } = 1;

    /// <summary>1 when more is better, −1 when less is.</summary>
    public double Sign => kpi.Direction == KpiDirection.Down ? -1.0 : 1.0;

    public double? Level => Groups?.Actual?.Told.Value;

    public double? Effect => Claim.IsOfChange ? Estimate?.Value : null;

    public IReadOnlyList<KpiCaution> Cautions => _cautions;

    /// <summary>The interval turned so that above is better.</summary>
    public (double Low, double High) Good => Sign > 0.0 ? (Interval.Lower, Interval.Upper) : (-Interval.Upper, -Interval.Lower);

    public void Caution(KpiCautionKind kind, LocalizedText text) => _cautions.Add(new(kind, text));

    public KpiAssessment Finish()
    {
        var (attained, interval) = KpiAttainment.Of(this);
        return new()
        {
            Kpi = kpi.Id,
            At = at,
            Verdict = IsStale ? KpiVerdict.Stale : Verdict,
            WhenMeasured = Verdict,
            Claim = Claim,
            Direction = kpi.Direction,
            Level = Level,
            Effect = Effect,
            Interval = Interval,
            Method = Estimate?.Method,
            Attainment = attained,
            AttainmentInterval = interval,
            Attribution = Claim.IsOfChange ? Method : null,
            Samples = Groups is { } groups
                ? new[] { groups.Actual, groups.Baseline, groups.Control, groups.ControlBaseline }.OfType<GroupSample>().Select(static group => group.Told).ToValueList()
                : [],
            MeasuredUntil = MeasuredUntil,
            HoldsUntil = KpiAssessor.HoldsUntil(this),
            Cautions = _cautions.ToValueList(),
            Line = VerdictLine.Of(this),
            Working = WorkingSteps.Of(this),
        };
    }
}
