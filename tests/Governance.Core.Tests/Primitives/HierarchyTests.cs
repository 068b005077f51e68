using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Laws;

namespace Governance.Core.Tests.Primitives;

public class HierarchyTests
{
    private const int Size = 8;

    /// <summary>Each of a few ids hangs from any other, from itself, from one that does not exist, or from none.</summary>
    private static readonly Arbitrary<int[]> Parents = Gen.Choose(-1, Size).ArrayOf(Size).ToArbitrary();

    [Fact]
    public void The_ids_in_a_circle_are_those_that_lead_back_to_themselves() => Law.HoldsAtStake(Parents, 300, static parents =>
    {
        var cycles = Hierarchy<UnitId>.FindCycles(parents.Select((parent, i) => (Id(i), parent < 0 ? (UnitId?)null : Id(parent))));
        var expected = Enumerable.Range(0, Size).Where(i => LeadsBack(i, parents)).Select(Id);

        Assert.Equal(expected, cycles.OrderBy(static id => id.Value, StringComparer.Ordinal));
        return cycles.Count > 0;
    });

    [Fact]
    public void An_id_is_within_any_when_it_is_within_one() => Law.HoldsAtStake(Parents, 300, static parents =>
    {
        // Parents before their children: no circles.
        var tree = Hierarchy<UnitId>.Create(parents.Select((parent, i) => (Id(i), parent < i && parent >= 0 ? Id(parent) : (UnitId?)null)));
        ValueList<UnitId> some = [.. parents.Take(3).Select(static parent => Id(Math.Abs(parent)))];
        var within = Enumerable.Range(0, Size + 1).Count(i => tree.IsWithinAny(Id(i), some));

        Assert.Equal(Enumerable.Range(0, Size + 1).Count(i => some.Any(one => tree.IsWithin(Id(i), one))), within);
        return within > 0;
    });

    private static UnitId Id(int number) => new(string.Create(CultureInfo.InvariantCulture, $"unit-{number}"));

    private static bool LeadsBack(int start, int[] parents)
    {
        var at = start;
        for (var steps = 0; steps < Size && at is >= 0 and < Size; steps++)
        {
            at = parents[at];
            if (at == start)
            {
                return true;
            }
        }

        return false;
    }
}
