using System.Globalization;

namespace Governance.Cedar.Tests.Indexing;

/// <summary>Beyond some size a store keeps no set of ancestors for an entity and climbs instead; nothing else may change.</summary>
public class LargeHierarchyTests
{
    private const int Size = 3000;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void In_is_reachability_at_any_depth(int parents)
    {
        EntityStore store = EntityStore.Create(Chain(parents)).Value;
        Assert.Null(store.Find(Node(0))!.Ancestors);
        Assert.NotNull(store.Find(Node(Size - 10))!.Ancestors);
        for (int from = 0; from < Size; from += 311)
        {
            for (int to = 0; to < Size + parents; to += 173)
            {
                Assert.Equal(from <= to, store.IsDescendantOrSelf(Node(from), Node(to)));
            }

            Assert.False(store.IsDescendantOrSelf(Node(from), new EntityUid("Group", "elsewhere")));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_index_finds_groups_at_any_depth(int parents)
    {
        EntityStore store = EntityStore.Create(Chain(parents)).Value.Overlay([new Entity(new EntityUid("User", "u"), CedarRecord.Empty, [Node(5)])]).Value;
        PolicySet policies = PolicySet.Parse(string.Concat(Enumerable.Range(0, Size).Where(i => i % 100 == 0).Append(Size)
            .Select(i => $"permit (principal in {Node(i)}, action, resource);\n"))).Value;
        var request = new CedarRequest(new EntityUid("User", "u"), new EntityUid("Action", "a"), new EntityUid("Doc", "d"), CedarRecord.Empty);
        AuthorizationResponse response = new Authorizer(policies).Authorize(request, store);
        Assert.Equal(new PlainAuthorizer(policies).Authorize(request, store), response);
        Assert.Equal(policies.Count - 1, response.Reasons.Count);
    }

    [Fact]
    public void Climbing_a_chain_is_free()
    {
        EntityStore store = EntityStore.Create(Chain(parents: 1)).Value;
        (EntityUid bottom, EntityUid top) = (Node(0), Node(Size));
        Assert.True(store.IsDescendantOrSelf(bottom, top));
        Assert.Equal(0, Allocation.Least(() => store.IsDescendantOrSelf(bottom, top)));
    }

    [Fact]
    public void A_set_of_entities_is_asked_from_either_side()
    {
        EntityStore store = EntityStore.Create(Chain(parents: 1)).Value;
        for (int from = 0; from < Size; from += 370)
        {
            foreach (int members in new[] { 1, 3, 12, 200 })
            {
                for (int first = 0; first < Size; first += 450)
                {
                    string set = string.Join(", ", Enumerable.Range(first, members).Select(Node));
                    bool expected = first + members - 1 >= from;
                    ExpressionOutcome outcome = CompiledExpression.Compile(Expression.Parse($"{Node(from)} in [{set}]").Value).Evaluate(Language.World.Request, store);
                    Assert.Equal(CedarValue.FromBool(expected), outcome.Value);
                }
            }
        }
    }

    private static IEnumerable<Entity> Chain(int parents) =>
        Enumerable.Range(0, Size).Select(i => new Entity(Node(i), CedarRecord.Empty, [.. Enumerable.Range(i + 1, parents).Select(Node)]));

    private static EntityUid Node(int number) => new("Group", number.ToString(CultureInfo.InvariantCulture));
}
