using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Governance.Auditing;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Generators;

/// <summary>Random audit events and trails, small, with texts and numbers at the edges of what JSON can say.</summary>
internal static class AuditTrails
{
    private static readonly string[] Texts = ["", "a", "A", "é", "e\u0301", "\"\\/", "\u0001\u0009\u000a\u001f\u007f", "\u2028\ufeff", "😀", "\uffff", "<&'>", "日本"];

    private static readonly long[] Numbers = [0, 1, -1, long.MinValue, long.MaxValue, 9_007_199_254_740_993];

    private static readonly AuditKind[] Kinds = [AuditKind.DecisionTaken, AuditKind.ModelSwapped, AuditKind.KillSwitchEngaged, new("acme.noted")];

    private static readonly PartyReference?[] Actors = [null, PartyReference.To(new AgentId("refund-bot")), PartyReference.To(new PersonId("lea-roy"))];

    public static Gen<JsonNode?> Value(int depth) => Gen.Frequency(
        (3, Pick.One(Texts).Select(text => (JsonNode?)JsonValue.Create(text))),
        (3, Pick.One(Numbers).Select(number => (JsonNode?)JsonValue.Create(number))),
        (1, Gen.Constant((JsonNode?)null)),
        (1, Pick.Chance(50).Select(flag => (JsonNode?)JsonValue.Create(flag))),
        (depth, Pick.Many(0, 2, _ => Value(depth - 1)).Select(items => (JsonNode?)new JsonArray([.. items.Select(item => item?.DeepClone())]))),
        (depth, Object(depth - 1).Select(members => (JsonNode?)members)));

    public static Gen<JsonObject> Object(int depth) =>
        from names in Pick.Some(Texts, 0, 3)
        from values in Pick.Each(names.Select(_ => Value(depth)))
        select new JsonObject(names.Zip(values, (name, value) => KeyValuePair.Create(name, value?.DeepClone())));

    public static Gen<AuditEvent> Event { get; } =
        from at in Pick.One(Clock.Boundaries)
        from kind in Pick.One(Kinds)
        from actor in Pick.One(Actors)
        from content in Object(2)
        select new AuditEvent { At = at, Kind = kind, Actor = actor, Content = AuditContent.Parse(content.ToJsonString()) };

    public static Gen<AuditTrail> Any(int min, int max) =>
        Pick.Many(min, max, _ => Event).Select(events => events.Aggregate(AuditTrail.Empty, (trail, happened) => trail.Append(happened)));

    /// <summary>The same JSON with members in another order, and perhaps spread over lines.</summary>
    public static string Rewrite(JsonObject value, bool indented) => Reversed(value)!.ToJsonString(new JsonSerializerOptions { WriteIndented = indented });

    private static JsonNode? Reversed(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Reverse().Select(pair => KeyValuePair.Create(pair.Key, Reversed(pair.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Reversed)]),
        _ => node?.DeepClone(),
    };
}
