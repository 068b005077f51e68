using System.Runtime.InteropServices;
using Governance.Statistics;

namespace Governance.Kpis;

/// <summary>Reviews, counted.</summary>
/// <remarks>Equality compares all counts. The default value has counted nothing.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct OversightCounts
{
    /// <summary>The reviews, those of sown errors aside.</summary>
    public long Reviews { get; init; }

    /// <summary>Those that overruled.</summary>
    public long Overrides { get; init; }

    /// <summary>Those that accepted.</summary>
    public long Acceptances { get; init; }

    /// <summary>The acceptances that were faster than one can read.</summary>
    public long TooFast { get; init; }

    /// <summary>Those that escalated.</summary>
    public long Escalations { get; init; }

    /// <summary>Those of which somebody judged afterwards whether they called for escalation.</summary>
    public long Judged { get; init; }

    /// <summary>Of the judged, those in which escalating, or not, was right.</summary>
    public long RightlyJudged { get; init; }

    /// <summary>Of the judged, those that called for escalation and were not escalated.</summary>
    public long Missed { get; init; }

    /// <summary>The reviews of errors that were sown.</summary>
    public long Seeded { get; init; }

    /// <summary>Of the errors that were sown, those that were not accepted.</summary>
    public long Caught { get; init; }

    /// <summary>How long reviews took, in minutes, those of sown errors aside.</summary>
    public RunningSummary Minutes { get; init; }
}
