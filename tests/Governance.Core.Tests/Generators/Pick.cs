using FsCheck;
using FsCheck.Fluent;

namespace Governance.Core.Tests.Generators;

/// <summary>The few shapes of choice that the generators are made of.</summary>
internal static class Pick
{
    public static Gen<T> One<T>(params IEnumerable<T> items) => Gen.Elements(items.ToArray());

    public static Gen<T> Weighted<T>(params (int Weight, T Value)[] items) =>
        Gen.Frequency(items.Select(item => (item.Weight, Gen.Constant(item.Value))));

    public static Gen<bool> Chance(int percent) => Gen.Choose(1, 100).Select(n => n <= percent);

    public static Gen<T?> Maybe<T>(int percent, Gen<T> gen)
        where T : class =>
        from given in Chance(percent) from value in gen select given ? value : null;

    public static Gen<T?> MaybeValue<T>(int percent, Gen<T> gen)
        where T : struct =>
        from given in Chance(percent) from value in gen select given ? value : (T?)null;

    /// <summary>Some of the items, each once, in a random order.</summary>
    public static Gen<ValueList<T>> Some<T>(IEnumerable<T> items, int min, int max)
    {
        var all = items.Distinct().ToArray();
        return from count in Gen.Choose(Math.Min(min, all.Length), Math.Min(max, all.Length))
               from shuffled in count == 0 ? Gen.Constant<T[]>([]) : Gen.Shuffle(all)
               select shuffled.Take(count).ToValueList();
    }

    public static Gen<ValueList<T>> Each<T>(IEnumerable<Gen<T>> gens) => Gen.CollectToArray(gens).Select(items => items.ToValueList());

    public static Gen<ValueList<T>> Many<T>(int min, int max, Func<int, Gen<T>> gen) =>
        from count in Gen.Choose(min, max)
        from items in Each(Enumerable.Range(0, count).Select(gen))
        select items;
}
