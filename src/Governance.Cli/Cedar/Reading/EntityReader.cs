using Governance.Cedar;

namespace Governance.Cli.Cedar.Reading;

/// <summary>Reads entities, as a schema means them when there is one.</summary>
internal static class EntityReader
{
    /// <summary>The entities as they are written; <see langword="null"/> when the text has errors, which are added to the problems.</summary>
    public static EntityStore? Read(InputText input, CedarSchema? schema, List<Diagnostic> problems)
    {
        var read = CedarJson.ReadEntities(input.Utf8.Span);
        if (read.Error is { } error)
        {
            problems.Add(InputProblems.Of(error, input));
            return null;
        }

        if (schema is null)
        {
            return read.Value;
        }

        var interpreted = new ValueInterpreter(schema).Interpret(read.Value);
        problems.AddRange(interpreted.Errors.Select(e => InputProblems.Of(e, input.Name)));
        return interpreted.Success ? interpreted.Value : null;
    }

    /// <summary>The entities with the actions of a schema, whose groups are those of the schema whatever the entities say.</summary>
    public static EntityStore WithActions(EntityStore entities, CedarSchema schema, string file, List<Diagnostic> problems)
    {
        var result = EntityStore.Create(entities.Entities.Where(entity => schema.FindAction(entity.Uid) is null).Concat(schema.ActionEntities));
        problems.AddRange(result.Errors.Select(e => InputProblems.Of(e, file)));
        return result.Success ? result.Value : entities;
    }
}
