using NodaTime;

namespace Governance.Kpis;

/// <summary>Takes the measurements of one KPI: its periods, and what was there before.</summary>
internal sealed class KpiRecorder(ValueKpi kpi, int number, DigestSet seen)
{
    /// <summary>Periods of both arms together, more than thirteen years of days in each.</summary>
    public const int MostPeriods = 10_000;

    /// <summary>Segments whose order of time is watched.</summary>
    private const int MostSegments = 10_000;

    /// <summary>Single values that are kept in both arms together, for intervals by resampling.</summary>
    private const int MostKept = 4_000;

    private static readonly LocalDate Epoch = new(2000, 1, 1);

    // What a key in the set of those seen stands for.
    private const int Item = 1;
    private const int Content = 2;
    private const int Whole = 3;
    private const int Part = 4;
    private const int SingleDay = 5;
    private const int Items = 6;

    private readonly Dictionary<(MeasurementArm Arm, LocalDate From), PeriodRecorder> _periods = [];
    private readonly Dictionary<(MeasurementArm Arm, string Segment), (LocalDate Last, bool Told)> _order = [];
    private PeriodRecorder? _latest;
    private MeasurementArm _latestArm;
    private PeriodRecorder? _latestItems;
    private string? _latestSegment;
    private int _kept;
    private long _accepted;
    private long _refused;
    private long _repeated;
    private bool _unchecked;

    public ValueKpi Kpi => kpi;

    public KpiAggregation Aggregation { get; } = KpiAggregations.Of(kpi);

    public KpiEvidence ToEvidence() => new()
    {
        Kpi = kpi.Id,
        Periods = _periods.OrderBy(static pair => pair.Key.From).ThenBy(static pair => pair.Key.Arm).Select(static pair => pair.Value.ToEvidence()).ToValueList(),
        Accepted = _accepted,
        Refused = _refused,
        Repeated = _repeated,
        HasUncheckedRepetitions = _unchecked,
    };

    public void Refuse() => _refused++;

    /// <summary>Takes a measurement whose parts were found in order, unless it is there already.</summary>
    public ValueList<MeasurementFault> Take(Measurement measurement, double factor)
    {
        if (PeriodOf(measurement) is not { } period)
        {
            _refused++;
            return [Error(MeasurementField.Period, DiagnosticIds.MeasurementCapacity, MeasurementWords.TooManyPeriods)];
        }

        if (Aggregation == KpiAggregation.None && period.Rows > 0)
        {
            _refused++;
            _repeated++;
            return [Error(MeasurementField.Period, DiagnosticIds.OverlappingMeasurement, MeasurementWords.SecondOfPeriod(period.Period), MeasurementWords.NoAggregationHelp)];
        }

        if (Repetition(measurement, period.Period) is { } repetition)
        {
            _refused++;
            _repeated++;
            return [repetition];
        }

        Add(measurement, period, factor);
        _accepted++;
        return Warnings(measurement);
    }

    private void Add(Measurement measurement, PeriodRecorder period, double factor)
    {
        var before = period.Kept;
        if (Aggregation == KpiAggregation.Ratio)
        {
            period.AddRatio(measurement.Numerator.GetValueOrDefault() * factor, measurement.Denominator.GetValueOrDefault());
        }
        else
        {
            period.AddValue(measurement.Value.GetValueOrDefault() * factor, measurement.Count ?? 1, measurement.StandardDeviation * factor);
        }

        _kept += period.Kept - before;
        if (_kept > MostKept)
        {
            foreach (var kept in _periods.Values)
            {
                kept.Forget();
            }

            _kept = int.MinValue;
        }
    }

    private PeriodRecorder? PeriodOf(Measurement measurement)
    {
        if (_latest is { } latest && _latestArm == measurement.Arm && latest.Period.Contains(measurement.Period))
        {
            return latest;
        }

        var whole = kpi.Cadence.PeriodAt(measurement.Period.From);
        if (!_periods.TryGetValue((measurement.Arm, whole.From), out var period))
        {
            if (_periods.Count >= MostPeriods)
            {
                return null;
            }

            period = new(whole, measurement.Arm);
            if (_kept < 0)
            {
                period.Forget();
            }

            _periods.Add((measurement.Arm, whole.From), period);
        }

        (_latest, _latestArm) = (period, measurement.Arm);
        return period;
    }

    /// <summary>An item is known by its id; what sums up a period, by its days.</summary>
    private MeasurementFault? Repetition(Measurement measurement, MeasurementPeriod whole)
    {
        var start = default(Digest128).With(number).With((int)measurement.Arm);
        if (measurement.Id is { } id)
        {
            return !IsNew(start.With(Item).With(id)) ? Error(MeasurementField.Id, DiagnosticIds.RepeatedMeasurement, MeasurementWords.RepeatedItem(id))
                : IsSummedUp(start, measurement, whole) ? Error(MeasurementField.Id, DiagnosticIds.OverlappingMeasurement, MeasurementWords.ItemOfSummary(id), MeasurementWords.OverlapHelp)
                : null;
        }

        var part = start.With(measurement.Segment);
        var content = part.With(Content).With(Days(measurement.Period.From)).With(Days(measurement.Period.Until))
            .With(measurement.Value).With(measurement.Count).With(measurement.StandardDeviation).With(measurement.Numerator).With(measurement.Denominator);
        if (!IsNew(content))
        {
            return Error(MeasurementField.Period, DiagnosticIds.RepeatedMeasurement, MeasurementWords.RepeatedPeriod(measurement.Period));
        }

        return Overlaps(part, measurement.Period, whole)
            ? Error(MeasurementField.Period, DiagnosticIds.OverlappingMeasurement, MeasurementWords.Overlap(measurement.Period), MeasurementWords.OverlapHelp)
            : null;
    }

    /// <summary>Whether the period of a single item was summed up; the items of a period come together, so that most are asked for once.</summary>
    private bool IsSummedUp(Digest128 start, Measurement item, MeasurementPeriod whole)
    {
        if (ReferenceEquals(_latest, _latestItems) && item.Segment == _latestSegment)
        {
            return false;
        }

        var bucket = start.With(item.Segment).With(Days(whole.From));
        if (Has(bucket.With(Whole)) || Has(bucket.With(Part)))
        {
            return true;
        }

        IsNew(bucket.With(Items));
        (_latestItems, _latestSegment) = (_latest, item.Segment);
        return false;
    }

    /// <summary>A whole period excludes any other measurement in it; parts of it exclude one another day by day.</summary>
    private bool Overlaps(Digest128 part, MeasurementPeriod period, MeasurementPeriod whole)
    {
        var bucket = part.With(Days(whole.From));
        if (Has(bucket.With(Items)))
        {
            return true;
        }

        if (period == whole)
        {
            return Has(bucket.With(Part)) || !IsNew(bucket.With(Whole));
        }

        if (Has(bucket.With(Whole)))
        {
            return true;
        }

        for (var day = period.From; day < period.Until; day = day.PlusDays(1))
        {
            if (Has(part.With(SingleDay).With(Days(day))))
            {
                return true;
            }
        }

        IsNew(bucket.With(Part));
        for (var day = period.From; day < period.Until; day = day.PlusDays(1))
        {
            IsNew(part.With(SingleDay).With(Days(day)));
        }

        return false;
    }

    /// <summary>Whether a key was not there before; when no more can be remembered, nothing is known to be there twice.</summary>
    private bool IsNew(Digest128 key)
    {
        var digest = key.Finished();
        if (seen.Add(digest))
        {
            return true;
        }

        var isThere = seen.Contains(digest);
        _unchecked |= !isThere;
        return !isThere;
    }

    private bool Has(Digest128 key) => seen.Contains(key.Finished());

    private ValueList<MeasurementFault> Warnings(Measurement measurement)
    {
        var key = (measurement.Arm, measurement.Segment ?? string.Empty);
        var from = measurement.Period.From;
        if (!_order.TryGetValue(key, out var last))
        {
            if (_order.Count < MostSegments)
            {
                _order.Add(key, (from, false));
            }

            return [];
        }

        if (from >= last.Last)
        {
            if (from > last.Last)
            {
                _order[key] = (from, last.Told);
            }

            return [];
        }

        _order[key] = (last.Last, true);
        return last.Told ? [] : [new(MeasurementField.Period, DiagnosticSeverity.Warning, DiagnosticIds.UnsortedMeasurements, MeasurementWords.Unsorted(measurement.Period, last.Last), MeasurementWords.UnsortedHelp)];
    }

    private static MeasurementFault Error(MeasurementField field, string id, LocalizedText message, LocalizedText? help = null) =>
        new(field, DiagnosticSeverity.Error, id, message, help);

    private static int Days(LocalDate day) => Period.DaysBetween(Epoch, day);
}
