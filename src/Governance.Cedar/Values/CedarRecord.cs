using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;

namespace Governance.Cedar;

/// <summary>
/// A Cedar record: values by attribute name, enumerated in ordinal order of the names. Immutable. Equal when both have the same names with
/// equal values. It carries no schema: an absent attribute is absent, never null.
/// </summary>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "Record is the language's own word for it.")]
public sealed class CedarRecord : IReadOnlyCollection<KeyValuePair<string, CedarValue>>, IEquatable<CedarRecord>
{
    // Below this size comparing names one after the other beats a binary search.
    private const int ScanLimit = 8;

    private readonly string[] _keys;
    private readonly CedarValue[] _values;

    private CedarRecord(string[] keys, CedarValue[] values)
    {
        _keys = keys;
        _values = values;
        foreach (CedarValue value in values)
        {
            Depth = Math.Max(Depth, value.Depth);
        }

        Depth++;
    }

    /// <summary>The record without attributes.</summary>
    public static CedarRecord Empty { get; } = new([], []);

    /// <summary>How many attributes there are.</summary>
    public int Count => _keys.Length;

    internal int Depth { get; }

    /// <summary>Builds a record.</summary>
    /// <exception cref="ArgumentException">A name is repeated, a value is "no value", or sets and records are nested deeper than <see cref="CedarLimits.ValueDepth"/>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="attributes"/> or a name is null.</exception>
    public static CedarRecord Create(IEnumerable<KeyValuePair<string, CedarValue>> attributes)
    {
        ArgumentNullException.ThrowIfNull(attributes);
        ReadOnlySpan<KeyValuePair<string, CedarValue>> pairs =
            attributes is List<KeyValuePair<string, CedarValue>> list ? CollectionsMarshal.AsSpan(list) : (KeyValuePair<string, CedarValue>[])[.. attributes];
        string[] keys = new string[pairs.Length];
        var values = new CedarValue[pairs.Length];
        for (int i = 0; i < pairs.Length; i++)
        {
            (keys[i], values[i]) = (pairs[i].Key ?? throw new ArgumentNullException(nameof(attributes)), pairs[i].Value);
        }

        if (Array.Exists(values, static value => value.Kind == CedarValueKind.None))
        {
            throw new ArgumentException("a record holds values only, not the default of a value", nameof(attributes));
        }

        Array.Sort(keys, values, StringComparer.Ordinal);
        for (int i = 1; i < keys.Length; i++)
        {
            if (string.Equals(keys[i - 1], keys[i], StringComparison.Ordinal))
            {
                throw new ArgumentException($"the attribute {CedarText.Quote(keys[i])} is given twice", nameof(attributes));
            }
        }

        CedarRecord record = FromSorted(keys, values);
        return record.Depth <= CedarLimits.ValueDepth ? record : throw new ArgumentException(CedarLimits.ValueTooDeep, nameof(attributes));
    }

    /// <summary>Looks an attribute up by its exact name.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public bool TryGetValue(string name, out CedarValue value)
    {
        ArgumentNullException.ThrowIfNull(name);
        int index = IndexOf(name);
        value = index >= 0 ? _values[index] : default;
        return index >= 0;
    }

    /// <summary>Whether the attribute is present.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public bool ContainsKey(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return IndexOf(name) >= 0;
    }

    /// <summary>A copy in which the given attributes are added, or replaced where they exist.</summary>
    /// <exception cref="ArgumentException">As for <see cref="Create"/>.</exception>
    /// <exception cref="ArgumentNullException">As for <see cref="Create"/>.</exception>
    public CedarRecord With(IEnumerable<KeyValuePair<string, CedarValue>> attributes)
    {
        CedarRecord added = Create(attributes);
        return added.Count == 0 ? this : Create(added.Concat(this.Where(pair => !added.ContainsKey(pair.Key))));
    }

    /// <inheritdoc/>
    public bool Equals(CedarRecord? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        return other is not null && _keys.AsSpan().SequenceEqual(other._keys) && _values.AsSpan().SequenceEqual(other._values);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CedarRecord);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        for (int i = 0; i < _keys.Length; i++)
        {
            hash.Add(_keys[i], StringComparer.Ordinal);
            hash.Add(_values[i]);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, CedarValue>> GetEnumerator()
    {
        for (int i = 0; i < _keys.Length; i++)
        {
            yield return new(_keys[i], _values[i]);
        }
    }

    /// <summary>A Cedar expression that yields this record, such as <c>{"a": 1}</c>.</summary>
    public override string ToString() =>
        new StringBuilder("{").AppendJoin(", ", this.Select(pair => $"{CedarText.Quote(pair.Key)}: {pair.Value}")).Append('}').ToString();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The names in ordinal order.</summary>
    internal ReadOnlySpan<string> Keys => _keys;

    /// <summary>Builds a record from distinct names in ordinal order and their values; takes the arrays over.</summary>
    internal static CedarRecord FromSorted(string[] keys, CedarValue[] values) => new(keys, values);

    private int IndexOf(string name)
    {
        if (_keys.Length > ScanLimit)
        {
            return Array.BinarySearch(_keys, name, StringComparer.Ordinal);
        }

        for (int i = 0; i < _keys.Length; i++)
        {
            if (string.Equals(_keys[i], name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
