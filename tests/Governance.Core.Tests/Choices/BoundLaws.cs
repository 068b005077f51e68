using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Laws;
using Governance.Portfolio;

namespace Governance.Core.Tests.Choices;

/// <summary>The laws of the search below the choice: its bound, and its answer where every set cannot be looked at.</summary>
public sealed class BoundLaws
{
    /// <summary>Whatever the relaxation says, however wrong: no packing that agrees with what is settled is worth more than the bound.</summary>
    [Fact]
    public void Any_multipliers_bound_every_packing() => Law.HoldsAtStake(
        (from question in ChoiceQuestions.Knotty.Generator from seed in Gen.Choose(0, 1_000_000) select (question, seed)).ToArbitrary(), atLeast: 140, given =>
    {
        var random = new Random(given.seed);
        var index = new ChoiceIndex(given.question);
        var problem = index.Problem();
        var rows = new PackingRows(problem);
        var relaxation = new LinearRelaxation(problem, rows);
        var bound = new LagrangianBound(problem, rows, relaxation);
        var state = new PackingState(problem);
        var (fewest, most) = (random.Next(2) == 0 ? random.Next(4) : 0, random.Next(2) == 0 ? problem.Count - random.Next(6) : problem.Count);
        var settled = random.Next(3);
        if (!state.Begin() || !state.SettleCount(fewest, most) || !Enumerable.Range(0, settled).All(_ => Settles(state, random.Next(problem.Count), random.Next(2) == 0)))
        {
            return false;
        }

        var oracle = new ChoiceOracle(given.question);
        var limit = bound.Of(state, Multipliers(random, rows.Bounds.Length + 1));
        var best = oracle.Best(set => int.PopCount(set) >= fewest && int.PopCount(set) <= most && Agrees(state, set));
        Assert.True(best is null || problem.ValueOf([.. index.Candidates.Select(c => best.Contains(c.UseCase))]) <= limit >> bound.Shift);

        // The multipliers of the relaxation are good ones: mostly they bound at least as well as chance, and often exactly.
        relaxation.Solve(state, 0);
        return best is not null && bound.Of(state, relaxation.Multipliers()) >> bound.Shift == problem.ValueOf([.. index.Candidates.Select(c => best.Contains(c.UseCase))]);
    });

    /// <summary>Rows count great capacities in coarse units; a packing that fills them to the last unit still fits.</summary>
    [Fact]
    public void What_fits_the_capacities_fits_the_rows() => Law.HoldsAtStake(Gen.Choose(0, 1_000_000).ToArbitrary(), atLeast: 300, seed =>
    {
        var random = new Random(seed);
        var needs = Enumerable.Range(0, 12).Select(_ => (decimal)random.NextInt64(1, 80_000_000_000_000) + (random.Next(1_000_000) / 1_000_000m)).ToArray();
        var packed = needs.Select(_ => random.Next(3) > 0).ToArray();
        var index = new ChoiceIndex(new()
        {
            Capacities = [new() { Id = ChoiceQuestions.Capacity(0), Name = new("c"), Unit = new("u"), Amount = needs.Where((_, i) => packed[i]).Sum() }],
            Candidates = needs.Select((need, i) => new ChoiceCandidate { UseCase = new($"u-{i:00}"), Value = 1, Needs = [new(ChoiceQuestions.Capacity(0), need)] }).ToValueList(),
        });
        var rows = new PackingRows(index.Problem());
        var used = Enumerable.Range(0, 12).Where(i => packed[i]).Sum(i => rows.CoefficientsOf[i].Sum());
        Assert.All(rows.Bounds, bound => Assert.InRange(used, bound - 12, bound));
        return rows.Bounds.Length > 0;
    });

    [Fact]
    public void The_value_is_that_of_dynamic_programming_with_forty_candidates() => Law.Holds(Coarse, question =>
    {
        var choice = CapacityChooser.Choose(question, new(1_000_000, 1));
        Assert.True(choice.IsOptimal);
        Assert.Equal(Programmed(question), choice.Value);
    });

    /// <summary>Forty candidates and one or two capacities of few units.</summary>
    private static Arbitrary<ChoiceQuestion> Coarse { get; } =
        (from seed in Gen.Choose(0, 1_000_000)
         from capacities in Gen.Choose(1, 2)
         from amount in Gen.Choose(10, 45)
         from slope in Gen.Choose(0, 3)
         select Question(new(seed), capacities, amount, slope)).ToArbitrary();

    private static ChoiceQuestion Question(Random random, int capacities, int amount, int slope) => new()
    {
        Capacities = Enumerable.Range(0, capacities)
            .Select(k => new Capacity { Id = ChoiceQuestions.Capacity(k), Name = new("c"), Unit = new("u"), Amount = amount + k }).ToValueList(),
        Candidates = Enumerable.Range(0, 40).Select(i =>
        {
            var needs = Enumerable.Range(0, capacities).Select(_ => random.Next(0, 9)).ToArray();
            return new ChoiceCandidate
            {
                UseCase = ChoiceQuestions.Id(i),
                Value = (slope * needs.Sum()) + random.Next(0, 4 + (8 * (i % 2))),
                Needs = needs.Select((need, k) => new CapacityNeed(ChoiceQuestions.Capacity(k), need)).ToValueList(),
            };
        }).ToValueList(),
    };

    /// <summary>The greatest value by what is left of each capacity (Bellman).</summary>
    private static decimal Programmed(ChoiceQuestion question)
    {
        var (wide, high) = ((int)question.Capacities[0].Amount, question.Capacities.Count > 1 ? (int)question.Capacities[1].Amount : 0);
        var best = new decimal[wide + 1, high + 1];
        foreach (var candidate in question.Candidates)
        {
            var (one, other) = ((int)candidate.Needs[0].Amount, candidate.Needs.Count > 1 ? (int)candidate.Needs[1].Amount : 0);
            for (var i = wide; i >= one; i--)
            {
                for (var j = high; j >= other; j--)
                {
                    best[i, j] = Math.Max(best[i, j], best[i - one, j - other] + candidate.Value);
                }
            }
        }

        return best[wide, high];
    }

    private static bool Settles(PackingState state, int item, bool packed) => state.Settle(item, packed);

    private static bool Agrees(PackingState state, int set)
    {
        for (var item = 0; item < state.Settled.Length; item++)
        {
            if (state.Settled[item] != PackingState.Free && state.Settled[item] != (set >> item & 1))
            {
                return false;
            }
        }

        return true;
    }

    private static double[] Multipliers(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.Next(8) switch
    {
        0 => 0,
        1 => double.NaN,
        2 => double.PositiveInfinity,
        3 => 1e300,
        4 => -random.NextDouble(),
        _ => random.NextDouble() * Math.Pow(10, random.Next(-6, 4)),
    })];
}
