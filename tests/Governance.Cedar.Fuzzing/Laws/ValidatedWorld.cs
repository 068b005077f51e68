namespace Governance.Cedar.Fuzzing;

/// <summary>A schema with the data that conforms to it; without requests when the data does not.</summary>
internal sealed class ValidatedWorld
{
    public ValidatedWorld(CedarSchema schema, EntityStore entities, IReadOnlyList<CedarRequest> requests)
    {
        Strict = new PolicyValidator(schema);
        Permissive = new PolicyValidator(schema, new ValidationOptions { Mode = ValidationMode.Permissive });
        LevelOne = new PolicyValidator(schema, new ValidationOptions { Level = 1 });
        LevelTwo = new PolicyValidator(schema, new ValidationOptions { Level = 2 });
        EntityStoreResult whole = entities.Overlay(schema.ActionEntities.Where(action => !entities.TryGet(action.Uid, out _)));
        Entities = whole.Success ? whole.Value : entities;
        Problems = new EntityValidator(schema).Validate(Entities);
        var validator = new RequestValidator(schema);
        ConformingRequests = whole.Success && Problems.Count == 0 ? [.. requests.Where(request => Validate(validator, request).Count == 0)] : [];
    }

    public PolicyValidator Strict { get; }

    public PolicyValidator Permissive { get; }

    public PolicyValidator LevelOne { get; }

    public PolicyValidator LevelTwo { get; }

    public EntityStore Entities { get; }

    /// <summary>What is wrong with the entities.</summary>
    public IReadOnlyList<ConformanceError> Problems { get; }

    public IReadOnlyList<CedarRequest> ConformingRequests { get; }

    private static IReadOnlyList<ConformanceError> Validate(RequestValidator validator, CedarRequest request)
    {
        IReadOnlyList<ConformanceError> errors = validator.Validate(request);
        foreach (ConformanceError error in errors)
        {
            DiagnosticLaws.CheckWords(error.Message, error.Help);
        }

        return errors;
    }
}
