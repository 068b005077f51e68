using System.Globalization;
using System.Runtime.CompilerServices;

namespace Governance.Cedar;

/// <summary>
/// One Cedar value: immutable, 16 bytes, without boxing. It is not an expression and not JSON. <see cref="Equals(CedarValue)"/> is Cedar's
/// <c>==</c>: values of different kinds are unequal, sets and records compare by content. The default has kind
/// <see cref="CedarValueKind.None"/>, means "no value" and equals only itself.
/// </summary>
public readonly partial struct CedarValue : IEquatable<CedarValue>
{
    // A ValueTag (the value is in _bits), a string, an EntityUid, a set, a record, an address, or, inside the evaluator only, an error.
    private readonly object? _reference;
    private readonly long _bits;

    private CedarValue(object? reference, long bits)
    {
        _reference = reference;
        _bits = bits;
    }

    /// <summary>What this value is.</summary>
    public CedarValueKind Kind => _reference switch
    {
        null => CedarValueKind.None,
        ValueTag tag => tag.Kind,
        string => CedarValueKind.String,
        EntityUid => CedarValueKind.EntityUid,
        CedarSet => CedarValueKind.Set,
        CedarRecord => CedarValueKind.Record,
        CedarIpAddress => CedarValueKind.IpAddress,
        _ => CedarValueKind.None,
    };

    /// <summary>How many sets and records are nested in one another: 0 for a plain value, 1 for a set of plain values.</summary>
    internal int Depth => _reference switch
    {
        CedarSet set => set.Depth,
        CedarRecord record => record.Depth,
        _ => 0,
    };

    /// <summary>Wraps a Boolean.</summary>
    public static CedarValue FromBool(bool value) => new(ValueTag.Bool, value ? 1 : 0);

    /// <summary>Wraps a 64-bit integer.</summary>
    public static CedarValue FromLong(long value) => new(ValueTag.Long, value);

    /// <summary>Wraps a string.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static CedarValue FromString(string value) => new(Required(value), 0);

    /// <summary>Wraps a reference to an entity; the entity need not exist.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static CedarValue FromEntity(EntityUid value) => new(Required(value), 0);

    /// <summary>Wraps a set.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static CedarValue FromSet(CedarSet value) => new(Required(value), 0);

    /// <summary>Wraps a record.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static CedarValue FromRecord(CedarRecord value) => new(Required(value), 0);

    /// <summary>Wraps an IP address or range.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static CedarValue FromIpAddress(CedarIpAddress value) => new(Required(value), 0);

    /// <summary>Wraps a fixed-point number.</summary>
    public static CedarValue FromDecimal(CedarDecimal value) => new(ValueTag.Decimal, value.Units);

    /// <summary>Wraps an instant.</summary>
    public static CedarValue FromDateTime(CedarDateTime value) => new(ValueTag.DateTime, value.EpochMilliseconds);

    /// <summary>Wraps a length of time.</summary>
    public static CedarValue FromDuration(CedarDuration value) => new(ValueTag.Duration, value.Milliseconds);

    /// <summary>The Boolean.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public bool AsBool() => IsTagged(ValueTag.Bool) ? _bits != 0 : throw Not(CedarValueKind.Bool);

    /// <summary>The integer.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public long AsLong() => IsTagged(ValueTag.Long) ? _bits : throw Not(CedarValueKind.Long);

    /// <summary>The string.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public string AsString() => _reference as string ?? throw Not(CedarValueKind.String);

    /// <summary>The entity reference.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public EntityUid AsEntity() => _reference as EntityUid ?? throw Not(CedarValueKind.EntityUid);

    /// <summary>The set.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public CedarSet AsSet() => _reference as CedarSet ?? throw Not(CedarValueKind.Set);

    /// <summary>The record.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public CedarRecord AsRecord() => _reference as CedarRecord ?? throw Not(CedarValueKind.Record);

    /// <summary>The IP address or range.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public CedarIpAddress AsIpAddress() => _reference as CedarIpAddress ?? throw Not(CedarValueKind.IpAddress);

    /// <summary>The fixed-point number.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public CedarDecimal AsDecimal() => IsTagged(ValueTag.Decimal) ? new(_bits) : throw Not(CedarValueKind.Decimal);

    /// <summary>The instant.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public CedarDateTime AsDateTime() => IsTagged(ValueTag.DateTime) ? new(_bits) : throw Not(CedarValueKind.DateTime);

    /// <summary>The length of time.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public CedarDuration AsDuration() => IsTagged(ValueTag.Duration) ? new(_bits) : throw Not(CedarValueKind.Duration);

    /// <summary>Cedar's <c>==</c>, which never fails: same kind and same content.</summary>
    public bool Equals(CedarValue other)
    {
        if (ReferenceEquals(_reference, other._reference))
        {
            return _bits == other._bits;
        }

        return _reference switch
        {
            string text => other._reference is string otherText && string.Equals(text, otherText, StringComparison.Ordinal),
            EntityUid uid => uid.Equals(other._reference as EntityUid),
            CedarSet set => set.Equals(other._reference as CedarSet),
            CedarRecord record => record.Equals(other._reference as CedarRecord),
            CedarIpAddress address => address.Equals(other._reference as CedarIpAddress),
            _ => false,
        };
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CedarValue other && Equals(other);

    /// <summary>Consistent with <see cref="Equals(CedarValue)"/>; differs from process to process.</summary>
    public override int GetHashCode() => _reference switch
    {
        null => 0,
        ValueTag tag => HashCode.Combine((int)tag.Kind, _bits),
        _ => _reference.GetHashCode(),
    };

    /// <summary>A Cedar expression that yields this value, such as <c>decimal("1.5")</c> or <c>{"a": 1}</c>; the same in every culture. Empty for "no value".</summary>
    public override string ToString() => _reference switch
    {
        ValueTag { Kind: CedarValueKind.Bool } => _bits != 0 ? "true" : "false",
        ValueTag { Kind: CedarValueKind.Decimal } => $"decimal(\"{new CedarDecimal(_bits)}\")",
        ValueTag { Kind: CedarValueKind.DateTime } => new CedarDateTime(_bits).ToExpression(),
        ValueTag { Kind: CedarValueKind.Duration } => $"duration(\"{new CedarDuration(_bits)}\")",
        ValueTag => _bits.ToString(CultureInfo.InvariantCulture),
        string text => CedarText.Quote(text),
        CedarIpAddress address => $"ip(\"{address}\")",
        EntityUid or CedarSet or CedarRecord => _reference.ToString()!,
        _ => string.Empty,
    };

    /// <summary>Cedar's <c>==</c>.</summary>
    public static bool operator ==(CedarValue left, CedarValue right) => left.Equals(right);

    /// <summary>Cedar's <c>!=</c>.</summary>
    public static bool operator !=(CedarValue left, CedarValue right) => !left.Equals(right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsTagged(ValueTag tag) => ReferenceEquals(_reference, tag);

    private static T Required<T>(T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        return value;
    }

    private InvalidOperationException Not(CedarValueKind wanted) => new($"the value is {Kind}, not {wanted}");
}
