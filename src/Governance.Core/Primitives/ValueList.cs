using System.Collections.Immutable;

namespace Governance;

/// <summary>Makes <see cref="ValueList{T}"/>; collection expressions call it.</summary>
public static class ValueList
{
    /// <summary>A list of the given items.</summary>
    /// <param name="items">The items, in order.</param>
    /// <typeparam name="T">The type of the items.</typeparam>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => new(ImmutableArray.Create(items));

    /// <summary>A list of the items of a sequence.</summary>
    /// <param name="items">The items, in order.</param>
    /// <typeparam name="T">The type of the items.</typeparam>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => new(ImmutableArray.CreateRange(items));
}
