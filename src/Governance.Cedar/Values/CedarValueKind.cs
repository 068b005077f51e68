namespace Governance.Cedar;

/// <summary>What a <see cref="CedarValue"/> is. Cedar has exactly these types, and no conversion between them.</summary>
public enum CedarValueKind
{
    /// <summary>No value: the default of <see cref="CedarValue"/>. No Cedar expression yields it.</summary>
    None,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Bool,

    /// <summary>A signed 64-bit integer. Arithmetic that leaves its range is an error, never a wrap-around.</summary>
    Long,

    /// <summary>A Unicode string, compared code unit by code unit, never by culture.</summary>
    String,

    /// <summary>A reference to an entity, such as <c>User::"alice"</c>.</summary>
    EntityUid,

    /// <summary>A set: no order, no repetition, members of any kinds.</summary>
    Set,

    /// <summary>A record: values by attribute name.</summary>
    Record,

    /// <summary>A fixed-point number with four decimals, <c>decimal("1.5")</c>.</summary>
    Decimal,

    /// <summary>An IPv4 or IPv6 address or range, <c>ip("10.0.0.0/8")</c>.</summary>
    IpAddress,

    /// <summary>An instant in milliseconds, <c>datetime("2026-01-31")</c>.</summary>
    DateTime,

    /// <summary>A signed length of time in milliseconds, <c>duration("1h30m")</c>.</summary>
    Duration,
}
