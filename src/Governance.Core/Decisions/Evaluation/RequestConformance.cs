using Governance.Cedar;

namespace Governance.Decisions;

/// <summary>Holds requests against the schema of the application: the actor, the resource, the context, and the entities that come with them.</summary>
internal sealed class RequestConformance(CedarSchema schema)
{
    private readonly RequestValidator _requests = new(schema);
    private readonly EntityValidator _entities = new(schema);

    /// <summary>What does not fit; <see langword="null"/> when all does. The model's own entities always fit.</summary>
    public LocalizedText? FindMisfit(DecisionRequest request, CedarRequest question, EntityStore entities)
    {
        List<ConformanceError>? misfits = null;
        Add(_requests.Validate(question), ref misfits);
        if (!ModelEntities.TypeNames.Contains(question.Resource.Type) && entities.TryGet(question.Resource, out var resource))
        {
            Add(_entities.Validate(resource), ref misfits);
        }

        foreach (var entity in request.Entities)
        {
            if (!entity.Uid.Equals(question.Resource))
            {
                Add(_entities.Validate(entity), ref misfits);
            }
        }

        return misfits is null ? null : RequestWords.Misfit(misfits);
    }

    private static void Add(IReadOnlyList<ConformanceError> errors, ref List<ConformanceError>? misfits)
    {
        if (errors.Count > 0)
        {
            (misfits ??= []).AddRange(errors);
        }
    }
}
