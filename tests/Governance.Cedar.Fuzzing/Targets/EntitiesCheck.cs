namespace Governance.Cedar.Fuzzing;

/// <summary>What can be done with entities: look up, climb, overlay, validate, interpret, decide.</summary>
internal sealed class EntitiesCheck(FuzzWorld world)
{
    private readonly CedarSchema _schema = CedarSchema.ParseCedar(SchemaSeeds.World).Value;

    public void Check(EntityStore entities)
    {
        Entity[] all = [.. entities.Entities];
        Law.Holds(all.Length == entities.Count, "a store counts its entities");
        foreach (Entity entity in all)
        {
            Law.Holds(entities.TryGet(entity.Uid, out Entity? found) && found.Equals(entity), "an entity is found", entity.Uid.ToString());
            Law.Holds(entities.IsDescendantOrSelf(entity.Uid, entity.Uid), "an entity is in itself", entity.Uid.ToString());
            Law.Holds(entity.Parents.All(parent => entities.IsDescendantOrSelf(entity.Uid, parent)), "an entity is in its parents", entity.Uid.ToString());
            Law.Holds(!entity.Parents.Any(parent => entities.IsDescendantOrSelf(parent, entity.Uid)), "no entity is above itself", entity.Uid.ToString());
            ValueLaws.Check(CedarValue.FromRecord(entity.Attributes), world);
        }

        Law.Holds(EntityStore.Create(all.Reverse()).Success, "the order of entities does not matter");
        Law.Holds(EntityStore.Empty.Overlay(all).Value.Count == all.Length, "entities can be laid over nothing");
        Entity[] others = [.. all.Where(entity => !world.Entities.TryGet(entity.Uid, out _))];
        EntityStoreResult overlay = world.Entities.Overlay(others);
        Law.Holds(overlay.Success || overlay.Errors.All(error => error.Id == CedarDiagnosticIds.HierarchyCycle), "new entities conflict with none");

        var validated = new ValidatedWorld(_schema, entities, world.Requests);
        foreach (ConformanceError error in validated.Problems)
        {
            DiagnosticLaws.CheckWords(error.Message, error.Help);
        }

        ValidationLaws.Check(world.ValidPolicies, validated);
        EntityStoreResult interpreted = new ValueInterpreter(_schema).Interpret(entities);
        Law.Holds(interpreted.Success || interpreted.Errors.Count > 0, "interpreting yields a store or errors");
    }
}
