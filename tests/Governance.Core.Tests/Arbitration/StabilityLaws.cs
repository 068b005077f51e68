using FsCheck;
using Governance.Core.Tests.Laws;
using Governance.Portfolio;

namespace Governance.Core.Tests.Arbitration;

/// <summary>Invariant A7, the flip law: the change that is reported flips the result, and nothing smaller does.</summary>
public sealed class StabilityLaws
{
    private const int Grid = 8;

    private static Arbitrary<MatrixCase> Some => MatrixCase.Cases(seed => new(seed) { Criteria = (2, 4), UseCases = (2, 5), Vetoes = 8 });

    [Fact]
    public void A7_the_smallest_change_of_the_first_rank_is_reported_and_applied_really_flips_it() => Law.HoldsAtStake(Some, 250, arbitrated =>
    {
        var result = arbitrated.Result;
        var first = result.Verdicts[0].UseCase;
        Assert.Equal(result.FirstRankFlip?.Change.Mass, result.Verdicts.Skip(1).Select(v => result.FlipOf(first, v.UseCase).Change?.Mass).Min());
        if (result.FirstRankFlip is not { } flip)
        {
            return false;
        }

        var flipped = Apply(arbitrated, flip.Change);
        Assert.Equal(first, flip.First);
        Assert.NotEqual(first, flip.NewFirst);
        Assert.Equal(flip.NewFirst, flipped.Verdicts[0].UseCase);
        CheckChange(arbitrated, flip.Change, weights => weights.Verdicts[0].UseCase != first);
        return true;
    });

    [Fact]
    public void A7_the_smallest_change_of_a_pair_is_reported_and_applied_really_flips_it() => Law.HoldsAtStake(Some, 250, arbitrated =>
    {
        var result = arbitrated.Result;
        var flips = 0;
        foreach (var flip in result.NeighbourFlips)
        {
            Assert.Equal(flip, result.FlipOf(flip.Behind, flip.Ahead));
            if (flip.Change is { } change)
            {
                CheckChange(arbitrated, change, other => other.Of(flip.Ahead).Rank > other.Of(flip.Behind).Rank);
                flips++;
            }
        }

        return flips > 0;
    });

    [Fact]
    public void A7_the_smallest_change_of_a_class_is_reported_and_applied_really_flips_it() => Law.HoldsAtStake(Some, 250, arbitrated =>
    {
        var verdict = arbitrated.Result.Verdicts[new Random(arbitrated.Seed).Next(arbitrated.UseCases.Count)];
        if (verdict.ClassFlip is not { } flip)
        {
            return false;
        }

        Assert.NotEqual(verdict.Class, flip.NewClass);
        Assert.Equal(flip.NewClass, Apply(arbitrated, flip.Change).Of(verdict.UseCase).Class);
        CheckChange(arbitrated, flip.Change, other => other.Of(verdict.UseCase).Class != verdict.Class);
        return true;
    });

    /// <summary>All weights in steps of an eighth: wherever something has flipped, at least as much weight has moved as is said to be the least.</summary>
    [Fact]
    public void A7_nowhere_on_a_grid_of_weights_does_anything_flip_by_less() => Law.HoldsAtStake(Some, 300, arbitrated =>
    {
        var result = arbitrated.Result;
        var sheet = ScoreSheet.Create(arbitrated.Matrix, arbitrated.UseCases);
        var weights = WeightVector.From(arbitrated.Matrix.Criteria.Select(c => Fraction.From(c.Weight)));
        var now = new WeighedSheet(sheet, weights);
        var flipped = false;
        foreach (var point in GridPoints(arbitrated.Matrix.Criteria.Count))
        {
            var other = new WeighedSheet(sheet, WeightVector.From(point));
            var mass = weights.MassTo(other.Weights);
            if (other.Order[0] != now.Order[0])
            {
                AssertReached(result.FirstRankFlip?.Change, mass);
                flipped = true;
            }

            for (var u = 0; u < sheet.UseCases.Length; u++)
            {
                if (other.ClassOf(u) != now.ClassOf(u))
                {
                    AssertReached(result.Of(sheet.UseCases[u].Id).ClassFlip?.Change, mass);
                    flipped = true;
                }
            }

            for (var place = 1; place < now.Order.Length; place++)
            {
                if (Array.IndexOf(other.Order, now.Order[place]) < Array.IndexOf(other.Order, now.Order[place - 1]))
                {
                    AssertReached(result.NeighbourFlips[place - 1].Change, mass);
                }
            }
        }

        return flipped;
    });

    [Fact]
    public void The_first_rank_changes_at_the_weight_of_a_criterion_that_is_said_and_not_before() => Law.HoldsAtStake(Some, 250, arbitrated =>
    {
        var result = arbitrated.Result;
        var crossed = false;
        for (var i = 0; i < result.Sensitivities.Count; i++)
        {
            var (criterion, share, below, above) = result.Sensitivities[i];
            Assert.Equal(result.Weights[i], new CriterionShare(criterion, share));
            if (share == Fraction.One)
            {
                Assert.True(below is null && above is null);
                continue;
            }

            CheckSwitch(arbitrated, i, share, below, Fraction.Zero);
            CheckSwitch(arbitrated, i, share, above, Fraction.One);
            crossed |= (below ?? above) is not null;
        }

        return crossed;
    });

    /// <summary>From the weight that a criterion has to an end, the first changes where it is said, and nowhere when nothing is said.</summary>
    private static void CheckSwitch(MatrixCase arbitrated, int criterion, Fraction share, FirstRankSwitch? change, Fraction end)
    {
        var first = arbitrated.Result.Verdicts[0].UseCase;
        var last = change?.Share ?? end;
        for (var step = 0; step < 4; step++)
        {
            Assert.Equal(first, FirstAt(share + (new Fraction(step, 4) * (last - share))));
        }

        if (change is null)
        {
            Assert.Equal(first, FirstAt(end));
            return;
        }

        Assert.True((share - change.Share).Sign * (end - share).Sign <= 0);
        Assert.Equal(change.IsAttained, first != FirstAt(change.Share));
        if (change.Share != end)
        {
            Assert.Equal(change.NewFirst, FirstAt(change.Share + ((end - change.Share) * new Fraction(1, 1_000_000))));
        }
        else
        {
            Assert.Equal(change.NewFirst, FirstAt(end));
        }

        UseCaseId FirstAt(Fraction at) => Arbitrator.Arbitrate(
            arbitrated.Matrix,
            arbitrated.UseCases,
            arbitrated.Result.Weights.Select((w, i) => w with { Share = i == criterion ? at : w.Share * (Fraction.One - at) / (Fraction.One - share) }).ToValueList()).Verdicts[0].UseCase;
    }

    /// <summary>The change is as large as it says and flips; along it, and along random ones, nothing smaller does, nor one as large when that is not enough.</summary>
    private static void CheckChange(MatrixCase arbitrated, WeightChange change, Func<ArbitrationResult, bool> isFlipped)
    {
        var weights = arbitrated.Result.Weights.Select(w => w.Share).ToArray();
        var applied = change.Weights.Select(w => w.Share).ToArray();
        Assert.Equal(Fraction.One, applied.Aggregate(Fraction.Zero, (sum, share) => sum + share));
        Assert.Equal(LinearOracle.Mass(weights, applied), change.WeightsMass);
        Assert.True(change.Mass <= change.WeightsMass && change.WeightsMass <= (change.IsAttained ? change.Mass : change.Mass + new Fraction(1, 1000)));
        Assert.True(isFlipped(Apply(arbitrated, change)));

        var random = new Random(arbitrated.Seed);
        for (var attempt = 0; attempt < 4; attempt++)
        {
            var towards = attempt == 0 ? applied : AnyShares(random, weights.Length);
            var mass = LinearOracle.Mass(weights, towards);
            var most = change.IsAttained || random.Next(2) == 0 ? change.Mass * new Fraction(random.Next(900, 1000), 1000) : change.Mass;
            if (mass.Sign == 0 || (change.IsAttained && change.Mass.Sign == 0))
            {
                continue;
            }

            var way = most < mass ? most / mass : Fraction.One;
            var smaller = weights.Zip(towards, (from, to) => from + (way * (to - from))).ToArray();
            if (change.IsAttained ? LinearOracle.Mass(weights, smaller) < change.Mass : LinearOracle.Mass(weights, smaller) <= change.Mass)
            {
                Assert.False(isFlipped(Arbitrator.Arbitrate(arbitrated.Matrix, arbitrated.UseCases, change.Weights.Zip(smaller, (w, share) => w with { Share = share }).ToValueList())));
            }
        }
    }

    private static void AssertReached(WeightChange? change, Fraction mass) =>
        Assert.True(change is not null && (change.IsAttained ? change.Mass <= mass : change.Mass < mass), $"flipped by moving {mass}, though {change} is said to be the least");

    private static ArbitrationResult Apply(MatrixCase arbitrated, WeightChange change) => Arbitrator.Arbitrate(arbitrated.Matrix, arbitrated.UseCases, change.Weights);

    private static Fraction[] AnyShares(Random random, int count)
    {
        int[] parts = [.. Enumerable.Range(0, count).Select(i => random.Next(i == 0 ? 1 : 0, 4))];
        return [.. parts.Select(part => new Fraction(part, parts.Sum()))];
    }

    private static IEnumerable<Fraction[]> GridPoints(int criteria) => Parts(criteria, Grid).Select(parts => parts.Select(part => new Fraction(part, Grid)).ToArray());

    private static IEnumerable<int[]> Parts(int count, int total) => count == 1
        ? [[total]]
        : Enumerable.Range(0, total + 1).SelectMany(first => Parts(count - 1, total - first).Select(rest => (int[])[first, .. rest]));
}
