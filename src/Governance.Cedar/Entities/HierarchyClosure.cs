namespace Governance.Cedar;

/// <summary>Finds every entity's ancestors, or a cycle, depth first and without recursion, so that a long chain of parents is harmless.</summary>
internal sealed class HierarchyClosure(Dictionary<EntityUid, StoredEntity> own, EntityStore? below)
{
    // Keeping all ancestors of each entity of a long chain would take quadratic memory: short sets are always kept, longer ones while there is room.
    private const int AlwaysKept = 64;
    private const int RoomForStore = 65_536;
    private const int RoomForEntity = 16;

    private readonly HashSet<EntityUid> _open = [];
    private readonly HashSet<EntityUid> _done = [];
    private readonly Dictionary<EntityUid, UidSet?> _withSelf = [];
    private readonly Stack<(StoredEntity Entity, int NextParent)> _path = new();

    private long _room = RoomForStore + ((long)RoomForEntity * own.Count);

    /// <summary>Parents that exist neither here nor below.</summary>
    public HashSet<EntityUid> Dangling { get; } = [];

    /// <summary>Sets the ancestors of all entities; or returns a cycle, its first member repeated at the end.</summary>
    public IReadOnlyList<EntityUid>? Run()
    {
        foreach (StoredEntity start in own.Values)
        {
            if (!_done.Contains(start.Entity.Uid) && Visit(start) is { } cycle)
            {
                return cycle;
            }
        }

        return null;
    }

    private List<EntityUid>? Visit(StoredEntity start)
    {
        Open(start);
        while (_path.TryPop(out (StoredEntity Entity, int NextParent) top))
        {
            IReadOnlyList<EntityUid> parents = top.Entity.Entity.Parents;
            if (top.NextParent == parents.Count)
            {
                Close(top.Entity);
                continue;
            }

            _path.Push((top.Entity, top.NextParent + 1));
            EntityUid parent = parents[top.NextParent];
            if (_open.Contains(parent))
            {
                return Cycle(parent);
            }

            if (own.TryGetValue(parent, out StoredEntity? stored) && !_done.Contains(parent))
            {
                Open(stored);
            }
        }

        return null;
    }

    private void Open(StoredEntity entity)
    {
        _open.Add(entity.Entity.Uid);
        _path.Push((entity, 0));
    }

    private void Close(StoredEntity entity)
    {
        _open.Remove(entity.Entity.Uid);
        _done.Add(entity.Entity.Uid);
        entity.Ancestors = AncestorsFrom(entity.Entity.Parents);
    }

    private UidSet? AncestorsFrom(IReadOnlyList<EntityUid> parents)
    {
        switch (parents.Count)
        {
            case 0:
                return UidSet.Empty;
            case 1:
                return WithSelf(parents[0]);
            default:
                var all = new HashSet<EntityUid>();
                foreach (EntityUid parent in parents)
                {
                    if (WithSelf(parent) is not { } some)
                    {
                        return null;
                    }

                    foreach (EntityUid member in some.Members)
                    {
                        all.Add(member);
                    }
                }

                return HasRoom(all.Count) ? UidSet.From(all) : null;
        }
    }

    // One set for all children of a parent: siblings share it.
    private UidSet? WithSelf(EntityUid uid)
    {
        if (_withSelf.TryGetValue(uid, out UidSet? known))
        {
            return known;
        }

        StoredEntity? stored = own.TryGetValue(uid, out StoredEntity? here) ? here : below?.Find(uid);
        if (stored is null)
        {
            Dangling.Add(uid);
        }

        UidSet? above = stored is null ? UidSet.Empty : stored.Ancestors;
        UidSet? result = above is not null && HasRoom(above.Count + 1) ? above.With(uid) : null;
        _withSelf.Add(uid, result);
        return result;
    }

    private bool HasRoom(int members)
    {
        if (members <= AlwaysKept)
        {
            return true;
        }

        bool fits = members <= _room;
        _room -= fits ? members : 0;
        return fits;
    }

    private List<EntityUid> Cycle(EntityUid uid)
    {
        List<EntityUid> cycle = [.. _path.Select(step => step.Entity.Entity.Uid).TakeWhile(other => !other.Equals(uid)), uid];
        cycle.Reverse();
        cycle.Add(uid);
        return cycle;
    }
}
