using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Governance.Cedar;

/// <summary>
/// A table by entity that is filled once and then only read. Beside a dictionary it saves the calls through a comparer, which matter where a
/// whole decision takes a hundred nanoseconds. Open addressing, at most half full, so a probe always ends.
/// </summary>
internal sealed class UidTable<T>
{
    private readonly Slot[] _slots;
    private readonly int _mask;

    /// <summary>Fills the table; keys must be distinct.</summary>
    public UidTable(IReadOnlyCollection<KeyValuePair<EntityUid, T>> items)
    {
        Count = items.Count;
        _slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)(2 * Count) + 1)];
        _mask = _slots.Length - 1;
        foreach ((EntityUid key, T value) in items)
        {
            int at = key.GetHashCode() & _mask;
            while (_slots[at].Key is not null)
            {
                at = (at + 1) & _mask;
            }

            _slots[at] = new Slot { Hash = key.GetHashCode(), Key = key, Value = value };
        }
    }

    public int Count { get; }

    /// <summary>All values, in no particular order.</summary>
    public IEnumerable<T> Values => _slots.Where(slot => slot.Key is not null).Select(slot => slot.Value);

    public bool TryGet(EntityUid key, [MaybeNullWhen(false)] out T value)
    {
        Slot[] slots = _slots;
        int hash = key.GetHashCode();
        for (int at = hash & _mask; slots[at].Key is { } found; at = (at + 1) & _mask)
        {
            if (slots[at].Hash == hash && key.Equals(found))
            {
                value = slots[at].Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    private struct Slot
    {
        public int Hash;
        public EntityUid? Key;
        public T Value;
    }
}
