using System.Text.Json;

namespace Governance.Cedar;

// Entities with their attributes, parents and tags.
internal ref partial struct CedarJsonReader
{
    public bool Entities(out EntityStore store)
    {
        store = EntityStore.Empty;
        if (_reader.TokenType != JsonTokenType.StartArray)
        {
            return Wrong("an array of entities");
        }

        var entities = new List<Entity>();
        var places = new Dictionary<EntityUid, (int Index, int Offset)>();
        while (NextItem())
        {
            Enter(entities.Count);
            int offset = _skipped + (int)_reader.TokenStartIndex;
            if (!OneEntity(out Entity entity))
            {
                return false;
            }

            places[entity.Uid] = (entities.Count, offset);
            entities.Add(entity);
            Leave();
        }

        EntityStoreResult result = EntityStore.Create(entities);
        if (!result.Success)
        {
            EntityStoreError error = result.Errors[0];
            (int index, int offset) = places[error.Uid];
            Enter(index);
            Error = new CedarJsonError(error.Message, error.Help, offset) { Path = PathText() };
            return false;
        }

        store = result.Value;
        return true;
    }

    private bool OneEntity(out Entity entity)
    {
        entity = null!;
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            return Wrong("an entity", "write `{\"uid\": …, \"attrs\": …, \"parents\": …}`");
        }

        EntityUid? uid = null;
        CedarRecord? attributes = null;
        CedarRecord? tags = null;
        List<EntityUid>? parents = null;
        while (NextMember(out string name))
        {
            Enter(name);
            bool read = name switch
            {
                "uid" when uid is null => Uid(out uid),
                "attrs" when attributes is null => Record(out attributes),
                "tags" when tags is null => Record(out tags),
                "parents" when parents is null => Parents(out parents),
                _ => Fail($"unexpected or repeated `{name}` in an entity", "an entity has `uid`, `attrs`, `parents` and, if it likes, `tags`"),
            };
            if (!read)
            {
                return false;
            }

            Leave();
        }

        if (uid is null || attributes is null || parents is null)
        {
            return Fail($"the entity lacks `{(uid is null ? "uid" : attributes is null ? "attrs" : "parents")}`");
        }

        entity = new Entity(uid, attributes, parents) { Tags = tags ?? CedarRecord.Empty };
        return true;
    }

    private bool Parents(out List<EntityUid>? parents)
    {
        parents = [];
        if (_reader.TokenType != JsonTokenType.StartArray)
        {
            return Wrong("an array of entities");
        }

        while (NextItem())
        {
            Enter(parents.Count);
            if (!Uid(out EntityUid parent))
            {
                return false;
            }

            parents.Add(parent);
            Leave();
        }

        return true;
    }
}
