using System.Collections;
using System.Text;

namespace Governance.Cedar;

/// <summary>
/// A Cedar set: members of any kinds, each once, in no particular order (enumeration follows the order of first insertion). Immutable. Equal
/// when both hold equal members.
/// </summary>
public sealed class CedarSet : IReadOnlyCollection<CedarValue>, IEquatable<CedarSet>
{
    // Below this size a scan beats hashing.
    private const int ScanLimit = 8;

    private readonly CedarValue[] _items;
    private readonly HashSet<CedarValue>? _index;
    private readonly int _hash;

    private CedarSet(CedarValue[] items, HashSet<CedarValue>? index)
    {
        _items = items;
        _index = index;
        foreach (CedarValue item in items)
        {
            // Order must not matter, so hashes are summed.
            _hash = unchecked(_hash + item.GetHashCode());
            Depth = Math.Max(Depth, item.Depth);
            HasEntitiesOnly &= item.TryEntity(out _);
        }

        Depth++;
    }

    /// <summary>The set without members.</summary>
    public static CedarSet Empty { get; } = new([], index: null);

    /// <summary>How many different members there are.</summary>
    public int Count => _items.Length;

    internal int Depth { get; }

    /// <summary>Whether every member is an entity; true when there is none.</summary>
    internal bool HasEntitiesOnly { get; } = true;

    /// <summary>Builds a set; repeated members count once.</summary>
    /// <exception cref="ArgumentException">A member is "no value", or sets and records are nested deeper than <see cref="CedarLimits.ValueDepth"/>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="members"/> is null.</exception>
    public static CedarSet Create(IEnumerable<CedarValue> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        CedarValue[] items = [.. members];
        if (items.Any(item => item.Kind == CedarValueKind.None))
        {
            throw new ArgumentException("a set holds values only, not the default of a value", nameof(members));
        }

        CedarSet set = FromTrusted(items);
        return set.Depth <= CedarLimits.ValueDepth ? set : throw new ArgumentException(CedarLimits.ValueTooDeep, nameof(members));
    }

    /// <summary>Whether a member equals <paramref name="value"/>.</summary>
    public bool Contains(CedarValue value) => _index is not null ? _index.Contains(value) : Array.IndexOf(_items, value) >= 0;

    /// <summary>Whether every member of <paramref name="other"/> is a member of this set; true when it has none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool ContainsAll(CedarSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Count > Count)
        {
            return false;
        }

        foreach (CedarValue item in other._items)
        {
            if (!Contains(item))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the two sets share a member.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool ContainsAny(CedarSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        (CedarSet small, CedarSet large) = Count <= other.Count ? (this, other) : (other, this);
        foreach (CedarValue item in small._items)
        {
            if (large.Contains(item))
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public bool Equals(CedarSet? other) =>
        ReferenceEquals(this, other) || (other is not null && Count == other.Count && _hash == other._hash && ContainsAll(other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CedarSet);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <inheritdoc/>
    public IEnumerator<CedarValue> GetEnumerator() => ((IEnumerable<CedarValue>)_items).GetEnumerator();

    /// <summary>A Cedar expression that yields this set, such as <c>[1, 2]</c>.</summary>
    public override string ToString() => new StringBuilder("[").AppendJoin(", ", _items).Append(']').ToString();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The members, for loops that must not allocate.</summary>
    internal ReadOnlySpan<CedarValue> AsSpan() => _items;

    /// <summary>Builds a set from values that are known to be values; takes the array over.</summary>
    internal static CedarSet FromTrusted(CedarValue[] items)
    {
        if (items.Length <= ScanLimit)
        {
            return new CedarSet(WithoutRepetition(items), index: null);
        }

        var index = new HashSet<CedarValue>(items.Length);
        int kept = 0;
        foreach (CedarValue item in items)
        {
            if (index.Add(item))
            {
                items[kept++] = item;
            }
        }

        return new CedarSet(items[..kept], kept > ScanLimit ? index : null);
    }

    private static CedarValue[] WithoutRepetition(CedarValue[] items)
    {
        int kept = 0;
        foreach (CedarValue item in items)
        {
            if (Array.IndexOf(items, item, 0, kept) < 0)
            {
                items[kept++] = item;
            }
        }

        return kept == items.Length ? items : items[..kept];
    }
}
