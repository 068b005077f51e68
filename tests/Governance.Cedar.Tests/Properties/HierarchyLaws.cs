using FsCheck;
using FsCheck.Fluent;

namespace Governance.Cedar.Tests.Properties;

public class HierarchyLaws
{
    private const int Size = 9;

    // Parents have higher numbers, so there is no cycle; some of them are not in the store.
    private static readonly Gen<Entity[]> Hierarchy =
        from links in Gen.Choose(0, (1 << Size) - 1).ListOf(Size)
        select links.Select((bits, i) => new Entity(Uid(i), CedarRecord.Empty, [.. Enumerable.Range(i + 1, Size - i).Where(j => (bits >> (j - 1) & 1) == 1 && (bits + j) % 3 != 0).Select(Uid)])).ToArray();

    [Fact]
    public void In_is_reflexive_and_transitive_and_is_reachability() => Arbitrary.Check(Hierarchy, entities =>
    {
        EntityStore store = EntityStore.Create(entities).Value;
        for (int i = 0; i <= Size; i++)
        {
            Assert.True(store.IsDescendantOrSelf(Uid(i), Uid(i)));
            for (int j = 0; j <= Size; j++)
            {
                Assert.Equal(i == j || Reaches(entities, i, j), store.IsDescendantOrSelf(Uid(i), Uid(j)));
                for (int k = 0; k <= Size; k++)
                {
                    Assert.True(!(store.IsDescendantOrSelf(Uid(i), Uid(j)) && store.IsDescendantOrSelf(Uid(j), Uid(k))) || store.IsDescendantOrSelf(Uid(i), Uid(k)));
                }
            }
        }
    });

    [Fact]
    public void An_overlay_is_the_same_as_one_store() => Arbitrary.Check(
        from entities in Hierarchy
        from mask in Gen.Choose(0, (1 << Size) - 1)
        select (entities, mask),
        pair =>
        {
            EntityStore whole = EntityStore.Create(pair.entities).Value;
            EntityStore below = EntityStore.Create(pair.entities.Where((_, i) => (pair.mask >> i & 1) == 1)).Value;
            Entity[] above = [.. pair.entities.Where((_, i) => (pair.mask >> i & 1) == 0)];
            AssertSame(whole, below.Overlay(above).Value);
            AssertSame(whole, above.Aggregate(below, (store, entity) => store.Overlay([entity]).Value));
        });

    private static void AssertSame(EntityStore whole, EntityStore layered)
    {
        Assert.Equal(whole.Count, layered.Count);
        Assert.Equal(whole.Entities.Select(entity => entity.Uid).Order(), layered.Entities.Select(entity => entity.Uid).Order());
        for (int i = 0; i <= Size; i++)
        {
            Assert.Equal(whole.TryGet(Uid(i), out _), layered.TryGet(Uid(i), out _));
            for (int j = 0; j <= Size; j++)
            {
                Assert.Equal(whole.IsDescendantOrSelf(Uid(i), Uid(j)), layered.IsDescendantOrSelf(Uid(i), Uid(j)));
            }
        }
    }

    private static EntityUid Uid(int number) => new("Node", number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static bool Reaches(Entity[] entities, int from, int to) =>
        from < entities.Length && entities[from].Parents.Any(parent => parent == Uid(to) || Reaches(entities, int.Parse(parent.Id, System.Globalization.CultureInfo.InvariantCulture), to));
}
