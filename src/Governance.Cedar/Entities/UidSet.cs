using System.Numerics;

namespace Governance.Cedar;

/// <summary>A set of entities that is filled once and then only asked, without calls through a comparer. Open addressing, at most half full, so a probe always ends.</summary>
internal sealed class UidSet
{
    private readonly EntityUid?[] _slots;
    private readonly EntityUid[] _members;
    private readonly int _mask;

    private UidSet(EntityUid[] members)
    {
        _members = members;
        _slots = new EntityUid?[BitOperations.RoundUpToPowerOf2((uint)(2 * members.Length) + 1)];
        _mask = _slots.Length - 1;
        foreach (EntityUid member in members)
        {
            int at = member.GetHashCode() & _mask;
            while (_slots[at] is not null)
            {
                at = (at + 1) & _mask;
            }

            _slots[at] = member;
        }
    }

    /// <summary>The set without members.</summary>
    public static UidSet Empty { get; } = new([]);

    public int Count => _members.Length;

    public ReadOnlySpan<EntityUid> Members => _members;

    public static UidSet From(HashSet<EntityUid> members) => members.Count == 0 ? Empty : new UidSet([.. members]);

    /// <summary>The set with one member more, which it must not have yet.</summary>
    public UidSet With(EntityUid member) => new([.. _members, member]);

    public bool Contains(EntityUid uid)
    {
        EntityUid?[] slots = _slots;
        for (int at = uid.GetHashCode() & _mask; slots[at] is { } found; at = (at + 1) & _mask)
        {
            if (uid.Equals(found))
            {
                return true;
            }
        }

        return false;
    }
}
