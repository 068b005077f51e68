using System.Text;

namespace Governance.Cedar.Fuzzing;

/// <summary>The schema, entities and requests that inputs are held against. Immutable.</summary>
internal sealed class FuzzWorld
{
    public FuzzWorld()
    {
        CedarSchema schema = CedarSchema.ParseCedar(SchemaSeeds.World).Value;
        PlainEntities = CedarJson.ReadEntities(Encoding.UTF8.GetBytes(JsonSeeds.World)).Value;
        Requests =
        [
            Request("""User::"alice" """, """Action::"view" """, """Doc::"plan" """, """{ "now": { "__extn": { "fn": "datetime", "arg": "2026-11-20" } }, "ip": { "__extn": { "fn": "ip", "arg": "10.0.0.7" } }, "n": 7, "flag": true }"""),
            Request("""User::"nobody" """, """Action::"edit" """, """Doc::"lost" """, """{ "now": { "__extn": { "fn": "datetime", "arg": "1969-12-31T23:59:59.999Z" } }, "ip": { "__extn": { "fn": "ip", "arg": "::1" } }, "n": -9223372036854775808, "flag": false, "amount": { "__extn": { "fn": "decimal", "arg": "12.5" } } }"""),
            Request("""App::Bot::"b" """, """App::Action::"run" """, """App::Job::"j" """, """{}"""),
        ];
        Validated = new ValidatedWorld(schema, PlainEntities, Requests);
        ValidPolicies = [.. PolicySet.Parse(string.Join('\n', PolicySeeds.Static)).Value];
    }

    /// <summary>The entities without the actions.</summary>
    public EntityStore PlainEntities { get; }

    /// <summary>The entities with the actions of the schema.</summary>
    public EntityStore Entities => Validated.Entities;

    public IReadOnlyList<CedarRequest> Requests { get; }

    public ValidatedWorld Validated { get; }

    /// <summary>Policies to hold against schemas that fuzzing makes up.</summary>
    public IReadOnlyList<Policy> ValidPolicies { get; }

    private static CedarRequest Request(string principal, string action, string resource, string context) =>
        new(Uid(principal), Uid(action), Uid(resource), CedarJson.ReadRecord(Encoding.UTF8.GetBytes(context)).Value);

    private static EntityUid Uid(string text) => ((LiteralExpression)Expression.Parse(text).Value).Value.AsEntity();
}
