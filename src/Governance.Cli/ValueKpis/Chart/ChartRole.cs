namespace Governance.Cli.ValueKpis;

/// <summary>What a point of a control chart is to the verdict.</summary>
internal enum ChartRole
{
    /// <summary>Measured in the baseline.</summary>
    Baseline,

    /// <summary>Measured before the baseline, or between it and the first day of the effect: no verdict rests on it.</summary>
    Aside,

    /// <summary>Measured since the effect can be seen.</summary>
    Measured,
}
