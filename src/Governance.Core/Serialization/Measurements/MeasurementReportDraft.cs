using Governance.Kpis;

namespace Governance.Serialization;

/// <summary>Counts what comes of the rows of a file, and keeps the first problems.</summary>
internal sealed class MeasurementReportDraft(string name)
{
    private readonly List<Diagnostic> _diagnostics = [];
    private long _rows;
    private long _accepted;
    private long _more;

    /// <summary>Whether one more diagnostic would be kept, so that it is worth finding its place.</summary>
    public bool HasRoom => _diagnostics.Count < MeasurementReport.MostDiagnostics;

    public void Count(bool accepted)
    {
        _rows++;
        _accepted += accepted ? 1 : 0;
    }

    public void Add(Diagnostic diagnostic)
    {
        if (HasRoom)
        {
            _diagnostics.Add(diagnostic);
        }
        else
        {
            _more++;
        }
    }

    /// <summary>Counts problems whose places are not looked for any more.</summary>
    public void AddUnseen(int count) => _more += count;

    public MeasurementReport Finish() => new()
    {
        Name = name,
        Rows = _rows,
        Accepted = _accepted,
        Refused = _rows - _accepted,
        Diagnostics = [.. _diagnostics],
        MoreDiagnostics = _more,
    };

    public static bool IsAccepted(ValueList<MeasurementFault> faults)
    {
        foreach (var fault in faults)
        {
            if (fault.Severity == DiagnosticSeverity.Error)
            {
                return false;
            }
        }

        return true;
    }
}
