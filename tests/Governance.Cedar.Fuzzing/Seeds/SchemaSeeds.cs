namespace Governance.Cedar.Fuzzing;

/// <summary>Schemas to start from.</summary>
internal static class SchemaSeeds
{
    public const string World =
        """
        // The world of the fuzz run.
        type Address = { street: String, "zip code"?: String, lines: Set<String>, };
        type Money = decimal;
        @doc("somebody") @bare
        entity User in [Team, Role] = {
          name: String, age: Long, manager?: User, address: Address, home: ipaddr, joined: datetime, shift: duration,
          limit: Money, active: Bool, friends: Set<User>, pairs: Set<{ a: Long, b?: String }>, nick?: String,
        } tags String;
        entity Team in [Team];
        entity Role enum ["clerk", "head \"of\" it"];
        entity Folder, Drawer in [Folder] { label?: String };
        entity Doc in [Folder] = { owner: User, size: Long, readers: Set<User>, meta: { kind: String, level?: Long, deep: { x?: Bool } } } tags Set<String>;
        action "all";
        action write in ["all"];
        action view in [Action::"all"] appliesTo { principal: [User, Team], resource: [Doc, Folder], context: { now: datetime, ip: ipaddr, n: Long, flag: Bool, amount?: Money } };
        action edit, "delete it" in [write, "all"] appliesTo { principal: User, resource: Doc, context: { now: datetime, ip: ipaddr, n: Long, flag: Bool, amount?: decimal } };
        namespace App {
          type Options = { retry?: __cedar::Long };
          entity Job in [Queue] { options: Options, next?: Job };
          entity Queue;
          entity Bot = { "runs-as": User, jobs: Set<Job> } tags Long;
          action run appliesTo { principal: [Bot], resource: [Job] };
        }
        """;

    public static IReadOnlyList<string> Text { get; } =
    [
        World,
        "",
        "entity A;",
        "entity A in B; entity B in [A];",
        "entity A, B, C in [A, B] = { a: Set<Set<Long>>, b?: { c: { d?: __cedar::String } } } tags { x: Bool };",
        "namespace A { entity A; type B = { a: A }; action a appliesTo { principal: A, resource: [A], context: C }; type C = {}; } namespace A::B { entity C in A::A; }",
        "type T = Set<U>; type U = { t: V }; type V = String; entity E tags T;",
        "entity Color enum [\"red\", \"green\", \"\\u{1F600}\"]; action \"\", \"é\" appliesTo { principal: Color, resource: Color, context: {} };",
        "@a(\"1\") @b @permit entity in_ = { \"if\": Bool, \"__entity\": Long };",
        "action a; action b in [a]; action c in [\"a\", b, Action::\"a\"]; action d in c;",
        "type decimal = { x: Long }; entity E { d: decimal, e: __cedar::decimal };",
        "entity E = { a: Action }; action x;",
        "action a appliesTo { principal: A, resource: [A, B,B] }; entity A, B;",
    ];

    public static IReadOnlyList<string> Json { get; } =
    [
        """
        { "": { "commonTypes": { "Addr": { "type": "Record", "attributes": { "street": { "type": "String" }, "zip": { "type": "String", "required": false } } }, "N": { "type": "Long", "annotations": { "doc": "d" } } },
          "entityTypes": {
            "User": { "memberOfTypes": ["Team"], "shape": { "type": "Record", "attributes": { "addr": { "type": "Addr" }, "n": { "type": "EntityOrCommon", "name": "N" },
              "boss": { "type": "Entity", "name": "User", "required": false }, "ips": { "type": "Set", "element": { "type": "Extension", "name": "ipaddr" } } } }, "tags": { "type": "Set", "element": { "type": "String" } } },
            "Team": {}, "Color": { "enum": ["red", "green"] } },
          "actions": { "all": {}, "view": { "memberOf": [{ "id": "all" }], "appliesTo": { "principalTypes": ["User"], "resourceTypes": ["User", "Color"],
            "context": { "type": "Record", "attributes": { "at": { "type": "Extension", "name": "datetime" }, "ok": { "type": "Boolean" } } } } } } } }
        """,
        """{ "A::B": { "entityTypes": { "T": { "shape": { "type": "R" } } }, "commonTypes": { "R": { "type": "Record", "attributes": {} } }, "actions": {} }, "C": { "entityTypes": {}, "actions": { "x": { "memberOf": [{ "id": "y", "type": "C::Action" }] }, "y": { "annotations": { "k": "" } } } } }""",
        """{}""",
        """{ "": { "entityTypes": {}, "actions": {} } }""",
        """{ "": { "commonTypes": { "User": { "type": "Long" } }, "entityTypes": { "User": { "shape": { "type": "Record", "attributes": { "a": { "type": "User" }, "b": { "type": "__cedar::Long" }, "c": { "type": "Set", "element": { "type": "Entity", "name": "User" } } }, "additionalAttributes": false } } }, "actions": { "a": { "appliesTo": { "principalTypes": [], "resourceTypes": [] } } } } }""",
    ];
}
