using System.Collections.Frozen;

namespace Governance.Cedar;

/// <summary>
/// Entities with their hierarchy, closed transitively. Immutable and safe for any number of threads. A parent that is not in the store still
/// counts as an ancestor; it has no attributes and no further parents.
/// </summary>
public sealed class EntityStore
{
    private static readonly UidTable<StoredEntity> NoTable = new([]);

    private readonly UidTable<StoredEntity> _entities;
    private readonly IReadOnlySet<EntityUid> _dangling;
    private readonly EntityStore? _below;

    // Of a layer of one entity, which needs no table: the entity.
    private readonly StoredEntity? _only;

    private EntityStore(IReadOnlyCollection<KeyValuePair<EntityUid, StoredEntity>> entities, IReadOnlySet<EntityUid> dangling, EntityStore? below)
    {
        _entities = new UidTable<StoredEntity>(entities);
        _dangling = dangling;
        _below = below;
    }

    // What mostly comes with a request, one entity by itself, needs no closure: it has no ancestors, and nothing here gets new ones.
    private EntityStore(Entity only, EntityStore below)
    {
        (_entities, _dangling, _below) = (NoTable, FrozenSet<EntityUid>.Empty, below);
        _only = new StoredEntity(only) { Ancestors = UidSet.Empty };
    }

    /// <summary>The store without entities.</summary>
    public static EntityStore Empty { get; } = new([], FrozenSet<EntityUid>.Empty, below: null);

    /// <summary>How many entities there are.</summary>
    public int Count => _entities.Count + (_only is null ? 0 : 1) + (_below?.Count ?? 0);

    /// <summary>All entities, in no particular order.</summary>
    public IEnumerable<Entity> Entities
    {
        get
        {
            IEnumerable<Entity> own = _only is null ? _entities.Values.Select(stored => stored.Entity) : [_only.Entity];
            return _below is null ? own : own.Concat(_below.Entities);
        }
    }

    /// <summary>Builds a store. An entity may be given twice with equal content.</summary>
    /// <returns>The store, or an error for every uid with two contents and for the first cycle found; it names the cycle.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entities"/> is null.</exception>
    public static EntityStoreResult Create(IEnumerable<Entity> entities)
    {
        ArgumentNullException.ThrowIfNull(entities);
        return Build(entities, below: null);
    }

    /// <summary>Finds an entity.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="uid"/> is null.</exception>
    public bool TryGet(EntityUid uid, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Entity? entity)
    {
        entity = Find(uid)?.Entity;
        return entity is not null;
    }

    /// <summary>Cedar's <c>in</c> between two entities: reflexive, also for an entity that does not exist, and transitive.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public bool IsDescendantOrSelf(EntityUid descendant, EntityUid ancestor)
    {
        ArgumentNullException.ThrowIfNull(descendant);
        ArgumentNullException.ThrowIfNull(ancestor);
        return descendant.Equals(ancestor) || (Find(descendant) is { } stored && stored.HasAncestor(ancestor, this));
    }

    /// <summary>
    /// A store with more entities on top of this one, which is neither copied nor changed. Parents may live on either side. Meant for the few
    /// entities that come with a request.
    /// </summary>
    /// <returns>The store, or errors as for <see cref="Create"/>; a uid that exists below must have equal content.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entities"/> is null.</exception>
    public EntityStoreResult Overlay(IEnumerable<Entity> entities)
    {
        ArgumentNullException.ThrowIfNull(entities);
        Entity[] added = [.. entities];
        if (added is [var only] && TryLay(only) is { } layered)
        {
            return new EntityStoreResult(layered);
        }

        // Something below already has one of them as an ancestor and would miss what is above it: rare enough to build anew.
        return Array.Exists(added, entity => IsDangling(entity.Uid) && entity.Parents.Count > 0)
            ? Build(Entities.Concat(added), below: null)
            : Build(added, this);
    }

    /// <summary>As <see cref="Overlay"/> of one entity that has no parents and is not there yet; null for any other.</summary>
    internal EntityStore? TryLay(Entity only) => only.Parents.Count == 0 && Find(only.Uid) is null ? new EntityStore(only, below: this) : null;

    internal StoredEntity? Find(EntityUid uid)
    {
        for (EntityStore? layer = this; layer is not null; layer = layer._below)
        {
            if (layer._only is { } only)
            {
                if (uid.Equals(only.Entity.Uid))
                {
                    return only;
                }
            }
            else if (layer._entities.TryGet(uid, out StoredEntity? stored))
            {
                return stored;
            }
        }

        return null;
    }

    private static EntityStoreResult Build(IEnumerable<Entity> entities, EntityStore? below)
    {
        var own = new Dictionary<EntityUid, StoredEntity>();
        var errors = new List<EntityStoreError>();
        foreach (Entity entity in entities)
        {
            Entity? known = own.TryGetValue(entity.Uid, out StoredEntity? stored) ? stored.Entity : below?.Find(entity.Uid)?.Entity;
            if (known is null)
            {
                own.Add(entity.Uid, new StoredEntity(entity));
            }
            else if (!known.Equals(entity))
            {
                errors.Add(new(
                    CedarDiagnosticIds.ConflictingEntity,
                    $"the entity `{entity.Uid}` is given twice with different content",
                    "give each entity once, with all its attributes and parents",
                    entity.Uid));
            }
        }

        var closure = new HierarchyClosure(own, below);
        if (closure.Run() is { } cycle)
        {
            errors.Add(new(
                CedarDiagnosticIds.HierarchyCycle,
                $"the entity `{cycle[0]}` is its own ancestor: {string.Join(" in ", cycle.Select(uid => $"`{uid}`"))}",
                "remove one of these parents",
                cycle[0]));
        }

        return errors.Count > 0 ? new EntityStoreResult(errors) : new EntityStoreResult(new EntityStore(own, closure.Dangling, below));
    }

    private bool IsDangling(EntityUid uid)
    {
        for (EntityStore? layer = this; layer is not null; layer = layer._below)
        {
            if (layer._dangling.Contains(uid))
            {
                return true;
            }
        }

        return false;
    }
}
