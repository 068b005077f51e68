using System.Globalization;

namespace Governance.Cedar;

/// <summary>
/// An instant in milliseconds, as <c>datetime("2026-01-31T08:00:00Z")</c> builds it. It keeps no time zone: an offset in the text only says
/// which instant is meant. It ignores leap seconds. Equality and order are those of the instants; the default is 1970-01-01T00:00:00Z.
/// </summary>
/// <param name="EpochMilliseconds">Milliseconds since 1970-01-01T00:00:00Z, negative before it. Any 64-bit value is valid.</param>
public readonly record struct CedarDateTime(long EpochMilliseconds) : IComparable<CedarDateTime>
{
    internal const long MillisecondsPerDay = 86_400_000;

    /// <summary>Reads <c>YYYY-MM-DD</c>, or that date with <c>Thh:mm:ss</c>, optional <c>.SSS</c> and <c>Z</c> or <c>±hhmm</c>; Gregorian calendar, years 0000 to 9999.</summary>
    /// <returns>False when the text has another shape or names no real instant (30 February, second 60, offset of 24 hours).</returns>
    public static bool TryParse(string? text, out CedarDateTime value) => DateTimeText.TryParse(text, out value);

    /// <inheritdoc/>
    public int CompareTo(CedarDateTime other) => EpochMilliseconds.CompareTo(other.EpochMilliseconds);

    /// <summary>
    /// The shortest ISO 8601 text in UTC, such as <c>2026-01-31</c> or <c>2026-01-31T08:00:00.250Z</c>. A year outside 0000 to 9999 is written
    /// with its sign, which <see cref="TryParse"/> does not read back.
    /// </summary>
    public override string ToString() => DateTimeText.Format(this);

    /// <summary>Earlier.</summary>
    public static bool operator <(CedarDateTime left, CedarDateTime right) => left.EpochMilliseconds < right.EpochMilliseconds;

    /// <summary>Earlier or the same instant.</summary>
    public static bool operator <=(CedarDateTime left, CedarDateTime right) => left.EpochMilliseconds <= right.EpochMilliseconds;

    /// <summary>Later.</summary>
    public static bool operator >(CedarDateTime left, CedarDateTime right) => left.EpochMilliseconds > right.EpochMilliseconds;

    /// <summary>Later or the same instant.</summary>
    public static bool operator >=(CedarDateTime left, CedarDateTime right) => left.EpochMilliseconds >= right.EpochMilliseconds;

    /// <summary>Whether a Cedar literal can name this instant; others are reached by an offset only.</summary>
    internal bool IsWritable => DateTimeText.IsWritable(this);

    /// <summary>The instant moved, or null when it would leave the range.</summary>
    internal CedarDateTime? Offset(CedarDuration by) => Checked((Int128)EpochMilliseconds + by.Milliseconds) is { } moved ? new(moved) : null;

    /// <summary>The time from <paramref name="earlier"/> to this instant, or null when it would leave the range.</summary>
    internal CedarDuration? DurationSince(CedarDateTime earlier) =>
        Checked((Int128)EpochMilliseconds - earlier.EpochMilliseconds) is { } length ? new(length) : null;

    /// <summary>Midnight UTC at or before this instant, or null when that would leave the range.</summary>
    internal CedarDateTime? ToDate() => Checked((Int128)EpochMilliseconds - ToTime().Milliseconds) is { } day ? new(day) : null;

    /// <summary>The time since that midnight.</summary>
    internal CedarDuration ToTime()
    {
        long rest = EpochMilliseconds % MillisecondsPerDay;
        return new CedarDuration(rest < 0 ? rest + MillisecondsPerDay : rest);
    }

    /// <summary>A Cedar expression that yields this instant, whatever its year.</summary>
    internal string ToExpression() => IsWritable
        ? $"datetime(\"{this}\")"
        : $"datetime(\"1970-01-01\").offset(duration(\"{new CedarDuration(EpochMilliseconds).ToString()}\"))";

    private static long? Checked(Int128 number) =>
        number < long.MinValue || number > long.MaxValue ? null : long.CreateTruncating(number);
}
