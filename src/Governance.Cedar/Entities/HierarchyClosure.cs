namespace Governance.Cedar;

/// <summary>Finds every entity's ancestors, or a cycle, depth first and without recursion, so that a long chain of parents is harmless.</summary>
internal sealed class HierarchyClosure(Dictionary<EntityUid, StoredEntity> own, EntityStore? below)
{
    // Keeping more ancestors than this for each entity of a long chain would take quadratic memory.
    private const int MostKept = 64;

    private static readonly HashSet<EntityUid> None = [];

    private readonly HashSet<EntityUid> _open = [];
    private readonly HashSet<EntityUid> _done = [];
    private readonly Dictionary<EntityUid, HashSet<EntityUid>?> _withSelf = [];
    private readonly Stack<(StoredEntity Entity, int NextParent)> _path = new();

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

    private HashSet<EntityUid>? AncestorsFrom(IReadOnlyList<EntityUid> parents)
    {
        switch (parents.Count)
        {
            case 0:
                return None;
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

                    all.UnionWith(some);
                }

                return all.Count <= MostKept ? all : null;
        }
    }

    // One set for all children of a parent: siblings share it.
    private HashSet<EntityUid>? WithSelf(EntityUid uid)
    {
        if (_withSelf.TryGetValue(uid, out HashSet<EntityUid>? known))
        {
            return known;
        }

        StoredEntity? stored = own.TryGetValue(uid, out StoredEntity? here) ? here : below?.Find(uid);
        if (stored is null)
        {
            Dangling.Add(uid);
        }

        HashSet<EntityUid>? above = stored is null ? None : stored.Ancestors;
        HashSet<EntityUid>? result = above is null || above.Count >= MostKept ? null : [.. above, uid];
        _withSelf.Add(uid, result);
        return result;
    }

    private List<EntityUid> Cycle(EntityUid uid)
    {
        List<EntityUid> cycle = [.. _path.Select(step => step.Entity.Entity.Uid).TakeWhile(other => !other.Equals(uid)), uid];
        cycle.Reverse();
        cycle.Add(uid);
        return cycle;
    }
}
