namespace Governance.Runtime;

/// <summary>What differs in one part of two models, by id.</summary>
/// <remarks>The order of things has no meaning and is no difference. Ids stand in the order in which the later model has them, those that were removed in that of the earlier one.</remarks>
/// <typeparam name="TId">The kind of id.</typeparam>
public sealed record PartDifference<TId>
    where TId : notnull
{
    /// <summary>The ids that only the later model has.</summary>
    public ValueList<TId> Added { get; init; }

    /// <summary>The ids that only the earlier model has.</summary>
    public ValueList<TId> Removed { get; init; }

    /// <summary>The ids that both models have, with another content.</summary>
    public ValueList<TId> Changed { get; init; }

    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => Added.IsEmpty && Removed.IsEmpty && Changed.IsEmpty;

    internal static PartDifference<TId> None { get; } = new();

    /// <summary>Compares two lists by id; what several items with one id say together is what that id has.</summary>
    internal static PartDifference<TId> Between<T>(IEnumerable<T> before, IEnumerable<T> after, Func<T, TId> id)
    {
        var (old, now) = (before.ToLookup(id), after.ToLookup(id));
        return new()
        {
            Added = now.Where(items => !old.Contains(items.Key)).Select(items => items.Key).ToValueList(),
            Removed = old.Where(items => !now.Contains(items.Key)).Select(items => items.Key).ToValueList(),
            Changed = now.Where(items => old.Contains(items.Key) && !items.SequenceEqual(old[items.Key])).Select(items => items.Key).ToValueList(),
        };
    }

    internal IEnumerable<ModelChange> In(ModelPart part) =>
        Added.Select(id => new ModelChange(part, id.ToString() ?? string.Empty, ModelChangeKind.Added))
            .Concat(Removed.Select(id => new ModelChange(part, id.ToString() ?? string.Empty, ModelChangeKind.Removed)))
            .Concat(Changed.Select(id => new ModelChange(part, id.ToString() ?? string.Empty, ModelChangeKind.Changed)));
}
