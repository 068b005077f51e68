using FsCheck;
using FsCheck.Fluent;

namespace Governance.Cedar.Tests.Indexing;

/// <summary>Random policies, entities and a request over few names, so that scopes meet often: all kinds of constraints, conditions that hold, do not hold and fail.</summary>
public sealed record Scenario(PolicySet Policies, EntityStore Entities, CedarRequest Request)
{
    private const int Nodes = 12;
    private static readonly string[] Types = ["User", "Group", "NS::Doc"];

    private static readonly CedarRecord Context = CedarRecord.Create([KeyValuePair.Create("yes", CedarValue.FromBool(true))]);

    // Node 12 never exists; it is a parent or a request's entity all the same.
    private static readonly Gen<EntityUid> Node = Gen.Choose(0, Nodes).Select(Uid);

    private static readonly Gen<EntityUid> ActionUid = Gen.Choose(0, 5).Select(Action);

    private static readonly Gen<string> PartConstraint =
        from kind in Gen.Choose(0, 7)
        from uid in Node
        from type in Gen.Elements(Types)
        select kind switch
        {
            0 => $" == {uid}",
            1 or 2 => $" in {uid}",
            3 => $" is {type}",
            4 => $" is {type} in {uid}",
            _ => string.Empty,
        };

    private static readonly Gen<string> ActionConstraint =
        from kind in Gen.Choose(0, 4)
        from uid in ActionUid
        from several in ActionUid.ListOf()
        select kind switch
        {
            0 => $" == {uid}",
            1 => $" in {uid}",
            2 or 3 => $" in [{string.Join(", ", several)}]",
            _ => string.Empty,
        };

    private static readonly Gen<string> Condition = Gen.Elements(
        string.Empty, "when { context.yes }", "unless { context.yes }", "when { context.missing }", "when { principal.level > 1 }",
        "when { resource in principal }", "unless { 1 }", "when { principal has level } unless { principal.level < 2 }");

    private static readonly Gen<string> PolicyText =
        from effect in Gen.Elements("permit", "permit", "forbid")
        from principal in PartConstraint
        from action in ActionConstraint
        from resource in PartConstraint
        from condition in Condition
        select $"{effect} (principal{principal}, action{action}, resource{resource}) {condition};";

    // Parents have higher numbers, so there is no cycle. Bits say which parents there are.
    private static readonly Gen<Entity[]> Hierarchy =
        from links in Gen.Choose(0, (1 << Nodes) - 1).ListOf(Nodes)
        from density in Gen.Choose(1, 4)
        select links.Select((bits, i) => new Entity(
            Uid(i),
            CedarRecord.Create(i % 2 == 0 ? [KeyValuePair.Create("level", CedarValue.FromLong(i % 4))] : []),
            [.. Enumerable.Range(i + 1, Nodes - i).Where(j => (bits >> (j - 1) & 1) == 1 && (bits + j) % density == 0).Select(Uid)])).ToArray();

    private static readonly Gen<Entity[]> Actions =
        from links in Gen.Choose(0, 31).ListOf(5)
        select links.Select((bits, i) => new Entity(
            Action(i), CedarRecord.Empty, [.. Enumerable.Range(i + 1, 5 - i).Where(j => (bits >> (j - 1) & 1) == 1).Select(Action)])).ToArray();

    private static readonly Gen<EntityStore> Store =
        from hierarchy in Hierarchy
        from actions in Actions
        from absent in Gen.Choose(0, (1 << (Nodes + 5)) - 1)
        from keep in Gen.Choose(0, (1 << (Nodes + 5)) - 1)
        from below in Gen.Choose(0, (1 << (Nodes + 5)) - 1)
        select Layered([.. hierarchy.Concat(actions).Where((_, i) => Has(absent | keep, i))], below);

    public static Gen<Scenario> Any { get; } =
        from texts in PolicyText.ListOf()
        from store in Store
        from principal in Node
        from action in ActionUid
        from resource in Node
        select new Scenario(PolicySet.Parse(string.Join('\n', texts)).Value, store, new CedarRequest(principal, action, resource, Context));

    private static EntityUid Uid(int number) => new(Types[number % Types.Length], $"n{number}");

    private static EntityUid Action(int number) => new("Action", $"a{number}");

    private static EntityStore Layered(Entity[] entities, int below) =>
        EntityStore.Create(entities.Where((_, i) => Has(below, i))).Value.Overlay(entities.Where((_, i) => !Has(below, i))).Value;

    private static bool Has(int bits, int i) => (bits >> i & 1) == 1;
}
