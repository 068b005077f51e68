namespace Governance.Kpis;

/// <summary>Takes measurements one by one, refuses those that cannot be counted, and sums up the others by KPI and period.</summary>
/// <remarks>
/// The memory it needs is bounded, whatever comes in: a few hundred bytes for each KPI and period, and up to 32 MiB to find what is given twice among 1,400,000
/// measurements; beyond that it goes on and says in the evidence that it could not look. The order in which measurements come in changes no evidence, but for the last digits of
/// sums. Not safe for several threads at once.
/// </remarks>
public sealed class MeasurementBook
{
    private readonly Dictionary<KpiId, KpiRecorder> _recorders = [];
    private readonly DigestSet _seen = new();

    /// <summary>Opens a book for some KPIs.</summary>
    /// <param name="kpis">The KPIs, each with an id of its own.</param>
    /// <exception cref="ArgumentException">Two KPIs have one id, or a KPI is declared so that it cannot be measured.</exception>
    public MeasurementBook(IEnumerable<ValueKpi> kpis)
    {
        ArgumentNullException.ThrowIfNull(kpis);
        foreach (var kpi in kpis)
        {
            KpiDeclaration.ThrowIfContradictory(kpi);
            if (!_recorders.TryAdd(kpi.Id, new(kpi, _recorders.Count, _seen)))
            {
                throw new ArgumentException($"`{kpi.Id}` is given twice.", nameof(kpis));
            }
        }
    }

    /// <summary>How many measurements were taken, of all KPIs.</summary>
    public long Accepted { get; private set; }

    /// <summary>How many measurements were refused, of KPIs that the book knows and of others.</summary>
    public long Refused { get; private set; }

    /// <summary>Takes a measurement, or refuses it.</summary>
    /// <param name="measurement">The measurement.</param>
    /// <returns>What is wrong with it: when anything is an error, it was refused; empty when nothing is wrong.</returns>
    public ValueList<MeasurementFault> Add(Measurement measurement)
    {
        ArgumentNullException.ThrowIfNull(measurement);
        var faults = Take(measurement);
        var isRefused = false;
        foreach (var fault in faults)
        {
            isRefused |= fault.Severity == DiagnosticSeverity.Error;
        }

        if (isRefused)
        {
            Refused++;
        }
        else
        {
            Accepted++;
        }

        return faults;
    }

    /// <summary>Notes that a measurement of a KPI could not even be read, so that its evidence says that it is not complete.</summary>
    /// <param name="kpi">The KPI; <see langword="null"/> when it is not known whose measurement it was.</param>
    public void AddUnreadable(KpiId? kpi = null)
    {
        Refused++;
        if (kpi is { } id && _recorders.TryGetValue(id, out var recorder))
        {
            recorder.Refuse();
        }
    }

    /// <summary>What was measured of a KPI so far.</summary>
    /// <param name="kpi">The KPI.</param>
    /// <returns>The evidence; without any period when nothing was measured, or when the book does not know the KPI.</returns>
    public KpiEvidence EvidenceOf(KpiId kpi) => _recorders.TryGetValue(kpi, out var recorder) ? recorder.ToEvidence() : new() { Kpi = kpi };

    private ValueList<MeasurementFault> Take(Measurement measurement)
    {
        if (!_recorders.TryGetValue(measurement.Kpi, out var recorder))
        {
            var hint = Spelling.Hint(measurement.Kpi.Value, _recorders.Keys.Select(static id => id.Value));
            return [new(MeasurementField.Kpi, DiagnosticSeverity.Error, DiagnosticIds.DanglingReference, MeasurementWords.UnknownKpi(measurement.Kpi), hint)];
        }

        var faults = MeasurementCheck.Of(measurement, recorder.Kpi, recorder.Aggregation, out var factor);
        if (faults is null)
        {
            return recorder.Take(measurement, factor);
        }

        recorder.Refuse();
        return [.. faults];
    }
}
