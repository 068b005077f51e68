namespace Governance.Kpis;

/// <summary>A unit of time of fixed length.</summary>
public enum TimeUnit
{
    /// <summary>One second.</summary>
    Second,

    /// <summary>60 seconds.</summary>
    Minute,

    /// <summary>60 minutes.</summary>
    Hour,

    /// <summary>24 hours.</summary>
    Day,

    /// <summary>7 days.</summary>
    Week,
}
