namespace Governance.Kpis;

/// <summary>Whether the parts of a measurement can be what its KPI asks for, each by itself and together; nothing of other measurements.</summary>
internal static class MeasurementCheck
{
    /// <summary>No value, count or sum of a business is beyond this; up to here squares and whole numbers keep their meaning.</summary>
    private const double Greatest = 1e15;

    /// <summary>What is wrong; <see langword="null"/> when nothing is. By how much values are multiplied to be in the KPI's unit.</summary>
    public static List<MeasurementFault>? Of(Measurement measurement, ValueKpi kpi, KpiAggregation aggregation, out double factor)
    {
        List<MeasurementFault>? faults = null;
        CheckParts(measurement, aggregation, ref faults);
        factor = CheckUnit(measurement, kpi, ref faults);
        if (aggregation == KpiAggregation.Ratio)
        {
            CheckRatio(measurement, kpi, ref faults);
        }
        else
        {
            CheckValue(measurement, kpi, factor, ref faults);
        }

        CheckPeriod(measurement, kpi, ref faults);
        CheckTexts(measurement, ref faults);
        return faults;
    }

    private static void CheckParts(Measurement measurement, KpiAggregation aggregation, ref List<MeasurementFault>? faults)
    {
        var isRatio = aggregation == KpiAggregation.Ratio;
        Needs(MeasurementField.Value, measurement.Value is not null, needed: !isRatio, ref faults);
        Needs(MeasurementField.Numerator, measurement.Numerator is not null, needed: isRatio, ref faults);
        Needs(MeasurementField.Denominator, measurement.Denominator is not null, needed: isRatio, ref faults);
        if (aggregation != KpiAggregation.Mean)
        {
            Needs(MeasurementField.Count, measurement.Count is not null, needed: false, ref faults);
            Needs(MeasurementField.StandardDeviation, measurement.StandardDeviation is not null, needed: false, ref faults);
        }
        else if (measurement.StandardDeviation is not null && measurement.Count is null or 1)
        {
            Add(MeasurementField.StandardDeviation, DiagnosticIds.MeasurementShape, MeasurementWords.SpreadOfOne, null, ref faults);
        }

        if (measurement.Id is not null && measurement.Count is not (null or 1))
        {
            Add(MeasurementField.Count, DiagnosticIds.MeasurementShape, MeasurementWords.ItemIsOne, MeasurementWords.OverlapHelp, ref faults);
        }
    }

    private static void Needs(MeasurementField field, bool given, bool needed, ref List<MeasurementFault>? faults)
    {
        if (given != needed)
        {
            Add(field, DiagnosticIds.MeasurementShape, needed ? MeasurementWords.Missing(field) : MeasurementWords.NotWanted(field), MeasurementWords.ShapeHelp(field, needed), ref faults);
        }
    }

    private static double CheckUnit(Measurement measurement, ValueKpi kpi, ref List<MeasurementFault>? faults)
    {
        if (measurement.Unit is not { } unit || kpi.Unit.FactorFrom(unit) is not { } factor)
        {
            if (measurement.Unit is { } other)
            {
                Add(MeasurementField.Unit, DiagnosticIds.MeasurementUnit, MeasurementWords.OtherUnit(other, kpi.Unit), MeasurementWords.UnitHelp(other, kpi.Unit), ref faults);
            }

            return 1.0;
        }

        return factor;
    }

    private static void CheckRatio(Measurement measurement, ValueKpi kpi, ref List<MeasurementFault>? faults)
    {
        var isShare = kpi.Unit.Dimension == UnitDimension.Share;
        var top = CheckNumber(MeasurementField.Numerator, measurement.Numerator, ref faults);
        var bottom = CheckNumber(MeasurementField.Denominator, measurement.Denominator, ref faults);
        CheckNumeric(MeasurementField.Numerator, top, whole: isShare || kpi.Unit.Counted.Length > 0, atLeastZero: isShare || kpi.Unit.Currency == default, ref faults);
        CheckNumeric(MeasurementField.Denominator, bottom, whole: isShare, atLeastZero: true, ref faults);
        if (isShare && top > bottom)
        {
            Add(MeasurementField.Numerator, DiagnosticIds.MeasurementRange, MeasurementWords.MoreThanWhole(top.Value, bottom.Value), MeasurementWords.MoreThanWholeHelp, ref faults);
        }
        else if (!isShare && bottom == 0.0 && top is not (null or 0.0))
        {
            Add(MeasurementField.Denominator, DiagnosticIds.MeasurementRange, MeasurementWords.OfNothing, null, ref faults);
        }
    }

    private static void CheckValue(Measurement measurement, ValueKpi kpi, double factor, ref List<MeasurementFault>? faults)
    {
        var value = CheckNumber(MeasurementField.Value, measurement.Value, ref faults);
        var isCount = kpi.Unit.Dimension == UnitDimension.Count;
        CheckNumeric(MeasurementField.Value, value, whole: isCount && measurement.Count is null or 1, atLeastZero: isCount, ref faults);
        if (kpi.Unit.Dimension == UnitDimension.Score && value * factor is { } score && (score < (double)kpi.Unit.Lowest || score > (double)kpi.Unit.Highest))
        {
            Add(MeasurementField.Value, DiagnosticIds.MeasurementRange, MeasurementWords.OffTheScale(score, kpi.Unit), null, ref faults);
        }

        CheckNumeric(MeasurementField.StandardDeviation, CheckNumber(MeasurementField.StandardDeviation, measurement.StandardDeviation, ref faults), whole: false, atLeastZero: true, ref faults);
        if (measurement.Count < 1)
        {
            Add(MeasurementField.Count, DiagnosticIds.MeasurementRange, MeasurementWords.NoItems, null, ref faults);
        }
    }

    /// <summary>The number; <see langword="null"/> when there is none that can be used.</summary>
    private static double? CheckNumber(MeasurementField field, double? number, ref List<MeasurementFault>? faults)
    {
        if (number is { } value && !(Math.Abs(value) <= Greatest))
        {
            Add(field, DiagnosticIds.MeasurementRange, double.IsNaN(value) ? MeasurementWords.NotANumber : MeasurementWords.TooGreat, null, ref faults);
            return null;
        }

        return number;
    }

    private static void CheckNumeric(MeasurementField field, double? number, bool whole, bool atLeastZero, ref List<MeasurementFault>? faults)
    {
        if (atLeastZero && number < 0.0)
        {
            Add(field, DiagnosticIds.MeasurementRange, MeasurementWords.Negative(field, number.Value), null, ref faults);
        }
        else if (whole && number is { } value && Math.Truncate(value) != value)
        {
            Add(field, DiagnosticIds.MeasurementRange, MeasurementWords.NotWhole(value), null, ref faults);
        }
    }

    private static void CheckPeriod(Measurement measurement, ValueKpi kpi, ref List<MeasurementFault>? faults)
    {
        var period = measurement.Period;
        if (period.IsEmpty)
        {
            Add(MeasurementField.Period, DiagnosticIds.MeasurementShape, MeasurementWords.Missing(MeasurementField.Period), null, ref faults);
        }
        else if (period.From.Year is < 1900 or > 2200)
        {
            Add(MeasurementField.Period, DiagnosticIds.MeasurementRange, MeasurementWords.OtherCentury(period), null, ref faults);
        }
        else if (!kpi.Cadence.PeriodAt(period.From).Contains(period))
        {
            Add(MeasurementField.Period, DiagnosticIds.MeasurementRange, MeasurementWords.Straddles(period, kpi.Cadence), MeasurementWords.StraddlesHelp, ref faults);
        }
    }

    private static void CheckTexts(Measurement measurement, ref List<MeasurementFault>? faults)
    {
        if (measurement.Id is { } id && string.IsNullOrWhiteSpace(id))
        {
            Add(MeasurementField.Id, DiagnosticIds.InvalidValue, MeasurementWords.Blank, null, ref faults);
        }

        if (measurement.Segment is { } segment && string.IsNullOrWhiteSpace(segment))
        {
            Add(MeasurementField.Segment, DiagnosticIds.InvalidValue, MeasurementWords.Blank, null, ref faults);
        }

        if (!Enum.IsDefined(measurement.Arm))
        {
            Add(MeasurementField.Arm, DiagnosticIds.InvalidValue, MeasurementWords.NoArm, null, ref faults);
        }
    }

    private static void Add(MeasurementField field, string id, LocalizedText message, LocalizedText? help, ref List<MeasurementFault>? faults) =>
        (faults ??= []).Add(new(field, DiagnosticSeverity.Error, id, message, help));
}
