using System.Text;
using System.Text.Json;

namespace Governance.Cedar.Fuzzing;

/// <summary>A schema written in either syntax is the same schema, and any schema can be validated against.</summary>
internal static class SchemaLaws
{
    public static void Check(CedarSchema schema, FuzzWorld world, bool isFromText)
    {
        string json = schema.ToJson();
        ParseResult<CedarSchema> fromJson = CedarSchema.ParseJson(Encoding.UTF8.GetBytes(json));
        Law.Holds(fromJson.Success, "a schema written to JSON reads back", $"\n{json}\n{string.Join('\n', fromJson.Diagnostics)}");
        Law.Same(json, fromJson.Value.ToJson(), "a schema read from its JSON is written alike");

        string text = schema.ToCedar();
        ParseResult<CedarSchema> fromText = CedarSchema.ParseCedar(text);
        Law.Holds(fromText.Success, "a printed schema parses", $"\n{text}\n{string.Join('\n', fromText.Diagnostics)}");
        Law.Same(text, fromText.Value.ToCedar(), "a schema read from its text is printed alike");
        if (isFromText && !HidesEntityTypes(json))
        {
            Law.Same(json, fromText.Value.ToJson(), "text and JSON say the same");
        }

        CheckSame(schema, fromJson.Value, "JSON");
        CheckSame(schema, fromText.Value, "text");
        ValidationLaws.Check(world.ValidPolicies, new ValidatedWorld(schema, world.PlainEntities, world.Requests));
        EntityStoreResult interpreted = new ValueInterpreter(schema).Interpret(world.PlainEntities);
        Law.Holds(interpreted.Success || interpreted.Errors.Count > 0, "interpreting yields a store or errors");
    }

    // A common type that hides an entity type is not printed, but replaced by what it stands for: documented.
    private static bool HidesEntityTypes(string json)
    {
        using JsonDocument schema = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = CedarLimits.TextLength });
        return schema.RootElement.EnumerateObject().Any(space =>
            space.Value.TryGetProperty("commonTypes", out JsonElement common)
            && common.EnumerateObject().Any(type => space.Value.GetProperty("entityTypes").TryGetProperty(type.Name, out _)));
    }

    private static void CheckSame(CedarSchema schema, CedarSchema other, string syntax)
    {
        string law = $"a schema says the same after a trip through {syntax}";
        Law.Same(string.Join('\n', schema.EntityTypes.Select(Show)), string.Join('\n', other.EntityTypes.Select(Show)), law);
        Law.Same(string.Join('\n', schema.Actions.Select(Show)), string.Join('\n', other.Actions.Select(Show)), law);
    }

    private static string Show(SchemaEntityType type) =>
        $"{type.Name} in {Show(type.Parents)} = {type.Attributes} tags {type.Tags} enum {Show(type.Ids?.Select(id => id))}";

    // An action with principals and no resources, or the reverse, applies to nothing; only JSON can say so in more than one way.
    private static string Show(SchemaAction action)
    {
        bool applies = action.PrincipalTypes.Count > 0 && action.ResourceTypes.Count > 0;
        string types = applies ? $"{Show(action.PrincipalTypes)}, {Show(action.ResourceTypes)}, {action.Context}" : "nothing";
        return $"{action.Uid} in {Show(action.Groups.Select(group => group.ToString()))} for {types}";
    }

    private static string Show(IEnumerable<string>? names) => names is null ? "-" : string.Join(", ", names);
}
