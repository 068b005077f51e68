namespace Governance.Cedar.Fuzzing;

/// <summary>Values, entities and policies in JSON to start from.</summary>
internal static class JsonSeeds
{
    public const string World =
        """
        [
          { "uid": { "type": "User", "id": "alice" }, "attrs": {
              "name": "Alice", "age": 42, "manager": { "__entity": { "type": "User", "id": "bob" } }, "address": { "street": "s", "zip code": "1", "lines": ["a", "b"] },
              "home": { "__extn": { "fn": "ip", "arg": "10.0.0.0/8" } }, "joined": { "__extn": { "fn": "datetime", "arg": "2020-02-29T12:00:00Z" } }, "shift": { "__extn": { "fn": "duration", "arg": "8h" } },
              "limit": { "__extn": { "fn": "decimal", "arg": "100.25" } }, "active": true, "friends": [{ "__entity": { "type": "User", "id": "bob" } }], "pairs": [{ "a": 1 }, { "a": 1, "b": "x" }] },
            "parents": [{ "type": "Team", "id": "a" }, { "__entity": { "type": "Role", "id": "clerk" } }], "tags": { "t": "v", "": "é" } },
          { "uid": { "type": "User", "id": "bob" }, "attrs": {
              "name": "\ud83d\ude00", "age": -1, "address": { "street": "", "lines": [] }, "home": { "__extn": { "fn": "ip", "args": ["::1"] } }, "joined": { "__extn": { "fn": "datetime", "arg": "1969-12-31" } },
              "shift": { "__extn": { "fn": "duration", "arg": "-1ms" } }, "limit": { "__extn": { "fn": "decimal", "arg": "-0.0001" } }, "active": false, "friends": [], "pairs": [], "nick": "a*b" },
            "parents": [] },
          { "uid": { "type": "Team", "id": "a" }, "attrs": {}, "parents": [{ "type": "Team", "id": "top" }] },
          { "uid": { "type": "Folder", "id": "f" }, "attrs": {}, "parents": [] },
          { "uid": { "type": "Doc", "id": "plan" }, "attrs": { "owner": { "__entity": { "type": "User", "id": "alice" } }, "size": 9223372036854775807, "readers": [{ "__entity": { "type": "User", "id": "alice" } }],
              "meta": { "kind": "k", "level": 3, "deep": {} } }, "parents": [{ "type": "Folder", "id": "f" }], "tags": { "s": ["x", "y"] } },
          { "uid": { "type": "App::Bot", "id": "b" }, "attrs": { "runs-as": { "__entity": { "type": "User", "id": "alice" } }, "jobs": [{ "__entity": { "type": "App::Job", "id": "j" } }] }, "parents": [], "tags": { "n": 1 } },
          { "uid": { "type": "App::Job", "id": "j" }, "attrs": { "options": { "retry": 2 }, "next": { "__entity": { "type": "App::Job", "id": "k" } } }, "parents": [{ "type": "App::Queue", "id": "q" }] }
        ]
        """;

    public static IReadOnlyList<string> Entities { get; } =
    [
        World,
        "[]",
        """[{ "uid": { "__entity": { "type": "A::B", "id": "x" } }, "attrs": { "a": [[], {}, 1, "1", true] }, "parents": [] }, { "uid": { "type": "A::B", "id": "x" }, "parents": [], "attrs": { "a": [{}, [], true, "1", 1] } }]""",
        """[{ "uid": { "type": "T", "id": "1" }, "attrs": {}, "parents": [{ "type": "T", "id": "2" }] }, { "uid": { "type": "T", "id": "2" }, "attrs": {}, "parents": [{ "type": "T", "id": "3" }] }, { "uid": { "type": "T", "id": "3" }, "attrs": {}, "parents": [], "tags": {} }]""",
    ];

    public static IReadOnlyList<string> Values { get; } =
    [
        "true", "-9223372036854775808", "\"\\u0000\\\"\\ud83d\\ude00\"", "[1, 1, [2], {\"a\": []}]", """{ "a": { "b": { "c": [] } }, "": 0 }""",
        """{ "__entity": { "type": "A::B", "id": "\n" } }""", """{ "__extn": { "fn": "decimal", "arg": "1.5" } }""", """{ "__extn": { "fn": "ip", "arg": "::/0" } }""",
        """{ "__extn": { "fn": "offset", "args": [{ "__extn": { "fn": "datetime", "arg": "9999-12-31" } }, { "__extn": { "fn": "duration", "arg": "1d" } }] } }""",
        """[{ "__extn": { "fn": "duration", "args": ["1h"] } }, { "__entity": { "type": "T", "id": "" } }]""",
    ];

    public static IReadOnlyList<string> Records { get; } =
        [.. Values.Where(value => value[0] == '{' && !value.Contains("__", StringComparison.Ordinal)), "{}", """{ "now": { "__extn": { "fn": "datetime", "arg": "2026-11-20" } }, "n": 7, "flag": true, "list": ["a", { "k": -1 }] }"""];

    public static IReadOnlyList<string> Uids { get; } =
        ["""{ "type": "User", "id": "alice" }""", """{ "__entity": { "id": "a\u0000", "type": "A::B::C" } }"""];

    public static IReadOnlyList<string> Policies { get; } = [.. PolicySets.Static];

    public static IReadOnlyList<string> Templates { get; } = [.. PolicySets.Templates];

    public static IReadOnlyList<string> Sets { get; } = [.. PolicySets.Whole];

    // Written by the library from the seeds in text, so that every form of expression is among them.
    private static class PolicySets
    {
        public static IEnumerable<string> Static => PolicySet.Parse(string.Join('\n', PolicySeeds.Static)).Value
            .Select((policy, i) => System.Text.Encoding.UTF8.GetString(PolicyJson.ToUtf8(policy, indented: i % 2 == 0)))
            .Append("""{ "effect": "permit", "principal": { "op": "All" }, "action": { "op": "in", "entities": [] }, "resource": { "op": "is", "entity_type": "Doc", "in": { "entity": { "type": "Folder", "id": "f" } } }, "conditions": [{ "kind": "unless", "body": { "has": { "left": { "Value": { "a": [{ "__entity": { "type": "A", "id": "" } }] } }, "attr": ["a", "b"] } } }] }""");

        public static IEnumerable<string> Templates => PolicySet.Parse(string.Join('\n', PolicySeeds.Templates)).Value.Templates
            .Select(template => System.Text.Encoding.UTF8.GetString(PolicyJson.ToUtf8(template)));

        public static IEnumerable<string> Whole
        {
            get
            {
                PolicySet policies = PolicySet.Parse(string.Join('\n', [.. PolicySeeds.Static.Take(3), .. PolicySeeds.Templates])).Value;
                var alice = new EntityUid("User", "alice");
                PolicySet linked = policies.Link(
                    new TemplateLink("l1", policies.Templates[0].Id) { Principal = alice, Resource = new EntityUid("Folder", "f") },
                    new TemplateLink("l2", policies.Templates[1].Id) { Principal = alice }).Value;
                yield return System.Text.Encoding.UTF8.GetString(PolicyJson.ToUtf8(linked));
                yield return System.Text.Encoding.UTF8.GetString(PolicyJson.ToUtf8(policies, indented: true));
                yield return """{ "staticPolicies": {}, "templates": {}, "templateLinks": [] }""";
                yield return "{}";
            }
        }
    }
}
