namespace Governance.Cedar.Tests.Entities;

public class EntityStoreTests
{
    private static readonly EntityUid A = new("E", "a");
    private static readonly EntityUid B = new("E", "b");
    private static readonly EntityUid C = new("E", "c");
    private static readonly CedarRecord Some = CedarRecord.Create([KeyValuePair.Create("x", CedarValue.FromLong(1))]);

    [Fact]
    public void An_entity_may_be_given_twice_with_equal_content() =>
        Assert.Equal(1, EntityStore.Create([new(A, Some, [B, C]), new(A, Some, [C, B])]).Value.Count);

    [Fact]
    public void Different_content_and_a_cycle_are_reported_together()
    {
        IReadOnlyList<EntityStoreError> errors = EntityStore.Create([new(A, Some, []), new(A, CedarRecord.Empty, []), new(B, Some, [C]), new(C, Some, [B])]).Errors;
        Assert.Equal([CedarDiagnosticIds.ConflictingEntity, CedarDiagnosticIds.HierarchyCycle], errors.Select(error => error.Id));
        Assert.Equal("the entity `E::\"b\"` is its own ancestor: `E::\"b\"` in `E::\"c\"` in `E::\"b\"`", errors[1].Message);
    }

    [Fact]
    public void Other_tags_or_parents_are_other_content()
    {
        Assert.False(EntityStore.Create([new(A, Some, []), new(A, Some, []) { Tags = Some }]).Success);
        Assert.False(EntityStore.Create([new(A, Some, []), new(A, Some, [B])]).Success);
    }

    [Fact]
    public void An_overlay_may_repeat_but_not_change_what_is_below()
    {
        EntityStore below = EntityStore.Create([new(A, Some, [B])]).Value;
        Assert.True(below.Overlay([new(A, Some, [B])]).Success);
        Assert.Equal(CedarDiagnosticIds.ConflictingEntity, Assert.Single(below.Overlay([new(A, Some, [])]).Errors).Id);
        Assert.Equal(1, below.Count);
    }

    [Fact]
    public void An_overlay_can_define_a_parent_that_was_missing_below()
    {
        EntityStore below = EntityStore.Create([new(A, Some, [B])]).Value;
        EntityStore above = below.Overlay([new(B, Some, [C])]).Value;
        Assert.True(above.IsDescendantOrSelf(A, C));
        Assert.False(below.IsDescendantOrSelf(A, C));
    }

    [Fact]
    public void An_overlay_can_close_a_cycle_which_is_an_error()
    {
        EntityStore below = EntityStore.Create([new(A, Some, [B])]).Value;
        Assert.Equal(CedarDiagnosticIds.HierarchyCycle, Assert.Single(below.Overlay([new(B, Some, [A])]).Errors).Id);
        Assert.Throws<InvalidOperationException>(() => below.Overlay([new(B, Some, [A])]).Value);
    }

    [Fact]
    public void Overlays_stack()
    {
        EntityStore store = EntityStore.Create([new(C, Some, [])]).Value.Overlay([new(B, Some, [C])]).Value.Overlay([new(A, Some, [B])]).Value;
        Assert.True(store.IsDescendantOrSelf(A, C));
        Assert.Equal(3, store.Count);
        Assert.True(store.TryGet(B, out Entity? entity) && entity.Parents[0] == C);
    }
}
