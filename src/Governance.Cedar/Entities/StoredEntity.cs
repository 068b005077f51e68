namespace Governance.Cedar;

/// <summary>An entity in a store, with its ancestors.</summary>
internal sealed class StoredEntity(Entity entity)
{
    public Entity Entity { get; } = entity;

    /// <summary>All proper ancestors, or null when there are so many that walking up costs less than keeping them; set once, before the store is seen.</summary>
    public UidSet? Ancestors { get; set; }

    public bool HasAncestor(EntityUid ancestor, EntityStore store) => Ancestors is not null ? Ancestors.Contains(ancestor) : Climb(ancestor, store);

    // A long chain is climbed step by step, which needs no memory; from the first fork on, what was seen must be remembered.
    private bool Climb(EntityUid ancestor, EntityStore store)
    {
        StoredEntity at = this;
        while (at.Ancestors is null && at.Entity.Parents.Count == 1)
        {
            EntityUid parent = at.Entity.Parents[0];
            if (parent.Equals(ancestor))
            {
                return true;
            }

            if (store.Find(parent) is not { } next)
            {
                return false;
            }

            at = next;
        }

        return at.Ancestors is { } known ? known.Contains(ancestor) : at.Search(ancestor, store);
    }

    private bool Search(EntityUid ancestor, EntityStore store)
    {
        var seen = new HashSet<EntityUid>();
        var open = new Stack<EntityUid>(Entity.Parents);
        while (open.TryPop(out EntityUid? uid))
        {
            if (uid.Equals(ancestor))
            {
                return true;
            }

            if (!seen.Add(uid) || store.Find(uid) is not { } parent)
            {
                continue;
            }

            if (parent.Ancestors is { } known)
            {
                if (known.Contains(ancestor))
                {
                    return true;
                }

                continue;
            }

            foreach (EntityUid next in parent.Entity.Parents)
            {
                open.Push(next);
            }
        }

        return false;
    }
}
