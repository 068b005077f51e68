namespace Governance.Cedar.Tests.Validation.Generation;

/// <summary>The entities that a request of a level needs (RFC 76): those it names, and those their attributes and tags name, level by level.</summary>
public static class EntitySlice
{
    public static EntityStore Of(EntityStore entities, CedarRequest request, int level)
    {
        var needed = new HashSet<EntityUid>();
        var next = new HashSet<EntityUid> { request.Principal, request.Action, request.Resource };
        next.UnionWith(Named(CedarValue.FromRecord(request.Context)));
        for (int i = 0; i < level; i++)
        {
            var found = new HashSet<EntityUid>();
            foreach (EntityUid uid in next.Where(needed.Add))
            {
                if (entities.TryGet(uid, out Entity? entity))
                {
                    found.UnionWith(Named(CedarValue.FromRecord(entity.Attributes)));
                    found.UnionWith(Named(CedarValue.FromRecord(entity.Tags)));
                }
            }

            next = found;
        }

        // An entity of the slice keeps all its ancestors, which need not be in the slice themselves.
        return EntityStore.Create(needed.Where(uid => entities.TryGet(uid, out _)).Select(uid => Flatten(entities, uid))).Value;
    }

    private static Entity Flatten(EntityStore entities, EntityUid uid)
    {
        entities.TryGet(uid, out Entity? entity);
        IEnumerable<EntityUid> above = entities.Entities.SelectMany(other => other.Parents.Append(other.Uid)).Distinct();
        return new Entity(uid, entity!.Attributes, [.. above.Where(other => !other.Equals(uid) && entities.IsDescendantOrSelf(uid, other))]) { Tags = entity.Tags };
    }

    private static IEnumerable<EntityUid> Named(CedarValue value) => value.Kind switch
    {
        CedarValueKind.EntityUid => [value.AsEntity()],
        CedarValueKind.Set => value.AsSet().SelectMany(Named),
        CedarValueKind.Record => value.AsRecord().SelectMany(pair => Named(pair.Value)),
        _ => [],
    };
}
