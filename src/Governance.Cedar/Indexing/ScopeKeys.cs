using System.Collections.Frozen;

namespace Governance.Cedar;

/// <summary>
/// Numbers the different constraints that policies put on one part of the scope, and finds the numbers of those that a given entity meets. Work
/// is proportional to the entity's ancestors or to the groups that policies name, whichever are fewer; never to the number of policies.
/// </summary>
internal sealed class ScopeKeys
{
    private readonly UidTable<EntityKeys> _entities;
    private readonly KeyValuePair<EntityUid, EntityKeys>[] _groups;
    private readonly FrozenDictionary<string, int> _types;

    public ScopeKeys(IReadOnlyCollection<KeyValuePair<EntityUid, EntityKeys>> entities, IReadOnlyDictionary<string, int> types)
    {
        _entities = new UidTable<EntityKeys>(entities);
        _groups = [.. entities.Where(pair => pair.Value.IsGroup)];
        _types = types.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Adds the keys of all constraints but "any" that the entity meets, each once.</summary>
    public void Collect(EntityUid uid, EntityStore store, ref IntBuffer keys)
    {
        if (_types.Count > 0 && _types.TryGetValue(uid.Type, out int ofType))
        {
            keys.Add(ofType);
        }

        if (_entities.TryGet(uid, out EntityKeys own))
        {
            if (own.Equal >= 0)
            {
                keys.Add(own.Equal);
            }

            own.AddIn(uid.Type, ref keys);
        }

        if (_groups.Length > 0 && store.Find(uid) is { } stored)
        {
            CollectAbove(stored, store, ref keys);
        }
    }

    private void CollectAbove(StoredEntity entity, EntityStore store, ref IntBuffer keys)
    {
        string type = entity.Entity.Uid.Type;
        if (entity.Ancestors is { } ancestors && ancestors.Count < _groups.Length)
        {
            foreach (EntityUid ancestor in ancestors.Members)
            {
                if (_entities.TryGet(ancestor, out EntityKeys found))
                {
                    found.AddIn(type, ref keys);
                }
            }

            return;
        }

        foreach ((EntityUid group, EntityKeys found) in _groups)
        {
            if (entity.HasAncestor(group, store))
            {
                found.AddIn(type, ref keys);
            }
        }
    }
}
