namespace Governance.Cedar;

/// <summary>The functions of Cedar's extension types. Constructors are called as functions, all others as methods.</summary>
public enum ExtensionFunction
{
    /// <summary><c>decimal(string)</c>.</summary>
    Decimal,

    /// <summary><c>ip(string)</c>.</summary>
    Ip,

    /// <summary><c>datetime(string)</c>.</summary>
    DateTime,

    /// <summary><c>duration(string)</c>.</summary>
    Duration,

    /// <summary><c>lessThan</c>, of two decimals.</summary>
    LessThan,

    /// <summary><c>lessThanOrEqual</c>, of two decimals.</summary>
    LessThanOrEqual,

    /// <summary><c>greaterThan</c>, of two decimals.</summary>
    GreaterThan,

    /// <summary><c>greaterThanOrEqual</c>, of two decimals.</summary>
    GreaterThanOrEqual,

    /// <summary><c>isIpv4</c>, of an address.</summary>
    IsIpv4,

    /// <summary><c>isIpv6</c>, of an address.</summary>
    IsIpv6,

    /// <summary><c>isLoopback</c>, of an address.</summary>
    IsLoopback,

    /// <summary><c>isMulticast</c>, of an address.</summary>
    IsMulticast,

    /// <summary><c>isInRange</c>, of two addresses: the first lies wholly within the second.</summary>
    IsInRange,

    /// <summary><c>offset</c>, of a datetime and a duration: the datetime moved.</summary>
    Offset,

    /// <summary><c>durationSince</c>, of two datetimes: the time from the second to the first.</summary>
    DurationSince,

    /// <summary><c>toDate</c>, of a datetime: its midnight, UTC.</summary>
    ToDate,

    /// <summary><c>toTime</c>, of a datetime: the duration since its midnight, UTC.</summary>
    ToTime,

    /// <summary><c>toMilliseconds</c>, of a duration.</summary>
    ToMilliseconds,

    /// <summary><c>toSeconds</c>, of a duration; truncates toward zero.</summary>
    ToSeconds,

    /// <summary><c>toMinutes</c>, of a duration; truncates toward zero.</summary>
    ToMinutes,

    /// <summary><c>toHours</c>, of a duration; truncates toward zero.</summary>
    ToHours,

    /// <summary><c>toDays</c>, of a duration; truncates toward zero.</summary>
    ToDays,
}
