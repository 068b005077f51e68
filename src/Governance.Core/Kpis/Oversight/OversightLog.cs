using NodaTime;

namespace Governance.Kpis;

/// <summary>Takes records of reviews one by one and counts them, by period and by reviewer.</summary>
/// <remarks>
/// It needs a few hundred bytes for each reviewer and each period, however many reviews there are. Reviews belong to the day, in UTC, on which they were decided. The order in which they come
/// in does not matter, but for the last digits of a mean. Not safe for several threads at once.
/// </remarks>
public sealed class OversightLog
{
    private readonly OversightNorms _norms;
    private readonly KpiCadence _cadence;
    private readonly LatencyHistogram _latencies = new();
    private readonly Dictionary<PersonId, OversightCounts> _reviewers = [];
    private readonly Dictionary<LocalDate, OversightCounts> _periods = [];
    private MeasurementPeriod _latest;
    private OversightCounts _all;

    /// <summary>Opens a log.</summary>
    /// <param name="norms">What healthy oversight looks like.</param>
    /// <param name="cadence">The periods by which reviews are counted.</param>
    /// <exception cref="ArgumentException">The norms contradict themselves.</exception>
    public OversightLog(OversightNorms norms, KpiCadence cadence = KpiCadence.Month)
    {
        ArgumentNullException.ThrowIfNull(norms);
        OversightNormsDeclaration.ThrowIfContradictory(norms);
        (_norms, _cadence) = (norms, cadence);
    }

    /// <summary>How many records were refused.</summary>
    public long Refused { get; private set; }

    /// <summary>All reviews, counted.</summary>
    public OversightCounts Counts => _all;

    /// <summary>Takes a record, or refuses one that was decided before it was shown.</summary>
    /// <param name="record">The record.</param>
    /// <returns>Whether it was taken.</returns>
    public bool Add(OversightRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var time = record.DecidedAt - record.PresentedAt;
        if (time < Duration.Zero || record.Reviewer.Value.Length == 0 || !Enum.IsDefined(record.Outcome))
        {
            Refused++;
            return false;
        }

        var day = record.DecidedAt.InUtc().Date;
        if (!(_latest.From <= day && day < _latest.Until))
        {
            _latest = _cadence.PeriodAt(day);
        }

        _all = Plus(_all, record, time);
        _reviewers[record.Reviewer] = Plus(_reviewers.GetValueOrDefault(record.Reviewer), record, time);
        _periods[_latest.From] = Plus(_periods.GetValueOrDefault(_latest.From), record, time);
        if (!record.IsSeededError)
        {
            _latencies.Add(time);
        }

        return true;
    }

    /// <summary>How healthy the oversight is that was logged so far.</summary>
    public OversightHealth Judge() => OversightJudging.Judge(_norms, _all, _reviewers, _latencies, Refused);

    /// <summary>What was logged as measurements of a KPI, one for each period of the log in which there is anything to measure, in the order of time.</summary>
    /// <param name="kpi">The KPI: of a share for a share, of time, or time per thing, for the time of reviews.</param>
    /// <param name="quantity">What is measured.</param>
    public IEnumerable<Measurement> ToMeasurements(KpiId kpi, OversightQuantity quantity)
    {
        foreach (var (from, counts) in _periods.OrderBy(static period => period.Key))
        {
            if (OversightMeasurements.Of(kpi, _cadence.PeriodAt(from), counts, quantity) is { } measurement)
            {
                yield return measurement;
            }
        }
    }

    private OversightCounts Plus(OversightCounts counts, OversightRecord record, Duration time)
    {
        if (record.IsSeededError)
        {
            return counts with { Seeded = counts.Seeded + 1, Caught = counts.Caught + (record.Outcome == OversightOutcome.Accepted ? 0 : 1) };
        }

        var isAccepted = record.Outcome == OversightOutcome.Accepted;
        var isEscalated = record.Outcome == OversightOutcome.Escalated;
        return counts with
        {
            Reviews = counts.Reviews + 1,
            Overrides = counts.Overrides + (record.Outcome == OversightOutcome.Overridden ? 1 : 0),
            Acceptances = counts.Acceptances + (isAccepted ? 1 : 0),
            TooFast = counts.TooFast + (isAccepted && time < _norms.FastestAcceptance ? 1 : 0),
            Escalations = counts.Escalations + (isEscalated ? 1 : 0),
            Judged = counts.Judged + (record.CalledForEscalation is null ? 0 : 1),
            RightlyJudged = counts.RightlyJudged + (record.CalledForEscalation == isEscalated ? 1 : 0),
            Missed = counts.Missed + (record.CalledForEscalation == true && !isEscalated ? 1 : 0),
            Minutes = counts.Minutes.Add(time.TotalMinutes),
        };
    }
}
