namespace Governance.Cedar;

/// <summary>An entity in a store, with its ancestors.</summary>
internal sealed class StoredEntity(Entity entity)
{
    public Entity Entity { get; } = entity;

    /// <summary>All proper ancestors, or null when there are so many that walking up costs less than keeping them; set once, before the store is seen.</summary>
    public HashSet<EntityUid>? Ancestors { get; set; }

    public bool HasAncestor(EntityUid ancestor, EntityStore store) => Ancestors is not null ? Ancestors.Contains(ancestor) : Walk(ancestor, store);

    private bool Walk(EntityUid ancestor, EntityStore store)
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
