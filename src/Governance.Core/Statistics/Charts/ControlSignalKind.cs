namespace Governance.Statistics;

/// <summary>The patterns on a control chart that chance seldom makes.</summary>
public enum ControlSignalKind
{
    /// <summary>A point outside a limit.</summary>
    BeyondLimit,

    /// <summary>Seven or more successive points on one side of the mean; a point on the mean ends the run.</summary>
    OneSide,

    /// <summary>Seven or more successive points of which each is higher, or each lower, than the one before; two equal points end the trend.</summary>
    Trend,

    /// <summary>Two of three successive points outside the near limit of the same side; those outside the limit count too.</summary>
    NearLimit,
}
