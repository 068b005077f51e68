using System.Globalization;

namespace Governance.Cedar;

/// <summary>
/// Holds entities against a schema: attributes, tags, the types of parents, the ids of enumerated types; actions must be as declared.
/// Immutable and safe for concurrent use.
/// </summary>
public sealed class EntityValidator
{
    private readonly CedarSchema _schema;

    /// <summary>Prepares validation.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
    public EntityValidator(CedarSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        _schema = schema;
    }

    /// <summary>Validates all entities of a store. References to entities that do not exist are fine.</summary>
    /// <returns>What is wrong, at most <see cref="CedarLimits.Diagnostics"/> errors; empty when all conform.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entities"/> is null.</exception>
    public IReadOnlyList<ConformanceError> Validate(EntityStore entities)
    {
        ArgumentNullException.ThrowIfNull(entities);
        var errors = new ConformanceErrors();
        foreach (Entity entity in entities.Entities)
        {
            if (errors.IsFull)
            {
                break;
            }

            Check(entity, errors);
        }

        return errors.ToList();
    }

    /// <summary>Validates one entity.</summary>
    /// <returns>What is wrong; empty when the entity conforms.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entity"/> is null.</exception>
    public IReadOnlyList<ConformanceError> Validate(Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        var errors = new ConformanceErrors();
        Check(entity, errors);
        return errors.ToList();
    }

    private void Check(Entity entity, ConformanceErrors errors)
    {
        errors.Entity = entity.Uid;
        if (EntityTypeNames.IsAction(entity.Uid.Type))
        {
            CheckAction(entity, errors);
        }
        else if (_schema.FindEntityType(entity.Uid.Type) is { } type)
        {
            CheckEntity(entity, type, errors);
        }
        else
        {
            string? close = Suggestion.Closest(entity.Uid.Type, [.. _schema.EntityTypes.Select(known => known.Name)]);
            errors.Add("uid", CedarDiagnosticIds.UndeclaredEntityType, $"there is no entity type `{entity.Uid.Type}`", close is null ? null : $"did you mean `{close}`?");
        }
    }

    private void CheckEntity(Entity entity, SchemaEntityType type, ConformanceErrors errors)
    {
        var values = new ValueConformance(_schema, errors);
        errors.Enter("uid");
        values.CheckEntity(entity.Uid);
        errors.Leave();

        errors.Enter("attrs");
        values.CheckRecord(entity.Attributes, type.Attributes);
        errors.Leave();

        errors.Enter("tags");
        CheckTags(entity, type, values, errors);
        errors.Leave();

        for (int i = 0; i < entity.Parents.Count; i++)
        {
            errors.Enter(string.Create(CultureInfo.InvariantCulture, $"parents[{i}]"));
            CheckParent(entity.Parents[i], type, values, errors);
            errors.Leave();
        }
    }

    private static void CheckTags(Entity entity, SchemaEntityType type, ValueConformance values, ConformanceErrors errors)
    {
        if (type.Tags is not { } expected)
        {
            if (entity.Tags.Count > 0)
            {
                errors.Add(CedarDiagnosticIds.UndeclaredTags, $"entities of type `{type.Name}` have no tags", "declare them in the schema: `entity … tags String;`");
            }

            return;
        }

        foreach ((string name, CedarValue value) in entity.Tags)
        {
            errors.EnterAttribute(name);
            values.Check(value, expected);
            errors.Leave();
        }
    }

    private static void CheckParent(EntityUid parent, SchemaEntityType type, ValueConformance values, ConformanceErrors errors)
    {
        if (type.Ancestors.Contains(parent.Type))
        {
            values.CheckEntity(parent);
            return;
        }

        string allowed = string.Join(", ", type.Ancestors.Order(StringComparer.Ordinal).Take(5).Select(name => $"`{name}`"));
        errors.Add(
            CedarDiagnosticIds.ParentType,
            $"entities of type `{type.Name}` are never in entities of type `{parent.Type}`",
            allowed.Length == 0 ? "the type has no parents; declare them in the schema: `entity … in […]`" : $"they can be in {allowed}");
    }

    private void CheckAction(Entity entity, ConformanceErrors errors)
    {
        if (_schema.FindAction(entity.Uid) is not { } action)
        {
            string? close = Suggestion.Closest(entity.Uid.Id, [.. _schema.Actions.Select(known => known.Uid.Id)]);
            errors.Add("uid", CedarDiagnosticIds.UndeclaredActionEntity, $"there is no action `{entity.Uid}`", close is null ? null : $"did you mean {CedarText.Quote(close)}?");
            return;
        }

        if (entity.Attributes.Count > 0 || entity.Tags.Count > 0)
        {
            errors.Add(entity.Attributes.Count > 0 ? "attrs" : "tags", CedarDiagnosticIds.ActionMismatch, $"the action `{entity.Uid}` has attributes or tags", "actions have none; put what depends on the action into its context");
        }

        // The parents may be given direct or complete: what counts is which groups they lead to.
        HashSet<EntityUid> groups = [.. entity.Parents, .. entity.Parents.SelectMany(parent => _schema.FindAction(parent)?.Ancestors ?? EmptyGroups)];
        if (!groups.SetEquals(action.Ancestors))
        {
            errors.Add("parents", CedarDiagnosticIds.ActionMismatch, $"the action `{entity.Uid}` is in other groups than the schema declares", "leave actions out of the entities and take them from the schema");
        }
    }

    private static readonly HashSet<EntityUid> EmptyGroups = [];
}
