using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Generators;
using Governance.Core.Tests.Laws;
using Governance.Decisions;

namespace Governance.Core.Tests.Model;

/// <summary>Whether steps can all have distinct people, against trying every way.</summary>
public sealed class StepMatchingTests
{
    private static readonly PersonId[] People = [new("a"), new("b"), new("c"), new("d"), new("e")];

    [Fact]
    public void It_finds_the_people_exactly_when_some_way_gives_every_step_its_own() => Law.HoldsAtStake(
        Arb.From(Pick.Many(1, 4, _ =>
            from people in Pick.Some(People, 0, 4)
            from needed in Pick.Weighted((4, 1), (2, 2), (1, 3))
            select new StepDemand([.. people], needed, MayShare: false))),
        atLeast: Law.Cases / 10,
        steps =>
        {
            var unfilled = StepMatching.Unfilled([.. steps]);
            Assert.Equal(CanFill([.. steps], [.. People]), unfilled.Count == 0);
            if (unfilled.Count > 0)
            {
                Assert.True(CanFill([.. steps.Take(unfilled[0])], [.. People]));
                Assert.False(CanFill([.. steps.Take(unfilled[0] + 1)], [.. People]));
            }

            return unfilled.Count == 0 && steps.Count > 1 && steps.SelectMany(s => s.People).GroupBy(p => p).Any(g => g.Skip(1).Any());
        });

    [Fact]
    public void A_step_that_may_share_takes_nobody_away()
    {
        StepDemand[] steps = [new([People[0]], 1, MayShare: false), new([People[0]], 1, MayShare: true), new([People[0], People[1]], 1, MayShare: false), new([People[0]], 2, MayShare: true)];

        Assert.Equal([3], StepMatching.Unfilled(steps));
    }

    private static bool CanFill(StepDemand[] steps, PersonId[] free) =>
        steps.Length == 0 || (steps[0].Needed == 0
            ? CanFill(steps[1..], free)
            : free.Where(steps[0].People.Contains).Any(p => CanFill([steps[0] with { Needed = steps[0].Needed - 1 }, .. steps[1..]], [.. free.Where(f => f != p)])));
}
