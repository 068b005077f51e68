using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Generators;
using Governance.Portfolio;

namespace Governance.Core.Tests.Choices;

/// <summary>Random questions in which a little more or less of anything matters: many equal values, needs of nothing and of more than there is, long and cyclic chains of prerequisites, and numbers with so many digits that only exact arithmetic tells them apart.</summary>
internal static class ChoiceQuestions
{
    /// <summary>Questions that can be answered by looking at every set; few of them have the most candidates, since that takes long.</summary>
    public static Arbitrary<ChoiceQuestion> Small { get; } =
        Gen.Frequency((30, Of(0, 9, mustHaves: 1)), (6, Of(10, 12, mustHaves: 1)), (1, Of(16, 16, mustHaves: 1)), (8, Of(4, 8, mustHaves: 4))).ToArbitrary();

    /// <summary>Questions that a few nodes seldom settle.</summary>
    public static Arbitrary<ChoiceQuestion> Knotty { get; } = Of(9, 12, mustHaves: 0).Where(q => q.Capacities.Count > 1).ToArbitrary();

    /// <summary>Questions of the size of a small portfolio.</summary>
    public static Arbitrary<ChoiceQuestion> Larger { get; } = Of(12, 30, mustHaves: 1).ToArbitrary();

    public static UseCaseId Id(int number) => new($"u-{number}");

    public static CapacityId Capacity(int number) => new($"c-{number}");

    private static Gen<ChoiceQuestion> Of(int fewest, int most, int mustHaves) =>
        from count in Gen.Choose(fewest, most)
        from capacities in Gen.Choose(0, 4)
        from scale in Pick.Weighted((6, 1m), (1, 0.000001m), (1, 0.5m), (1, 1_000_000_000_000m))
        from grain in Pick.Weighted((5, 0m), (2, 0.000001m))
        from values in Pick.Each(Enumerable.Range(0, count).Select(_ => Value))
        from needs in Pick.Each(Enumerable.Range(0, count).Select(_ => Pick.Each(Enumerable.Range(0, capacities).Select(_ => Need))))
        from tightness in Pick.Each(Enumerable.Range(0, capacities).Select(_ => Gen.Choose(0, 80)))
        from steps in Pick.Each(Enumerable.Range(0, capacities).Select(_ => Pick.MaybeValue(60, Pick.One(0.5m, 2m, 5m))))
        from prerequisites in count == 0 ? None<UseCasePrerequisite>() : Pick.Many(0, count / 2, _ => from one in Gen.Choose(0, count - 1) from other in Gen.Choose(0, count - 1) from back in Pick.Chance(10) select Link(one, other, back))
        from exclusions in count < 2 ? None<UseCaseExclusion>() : Pick.Many(0, count / 4, _ => from members in Pick.Some(Enumerable.Range(0, count).Select(Id), 2, 3) select new UseCaseExclusion { UseCases = members })
        from musts in Pick.Some(Enumerable.Range(0, count).Select(Id), 0, mustHaves)
        select new ChoiceQuestion
        {
            Capacities = Enumerable.Range(0, capacities).Select(k => new Capacity
            {
                Id = Capacity(k),
                Name = new($"capacity {k}"),
                Unit = new("day", "jour"),
                Amount = scale * Math.Floor(needs.Sum(n => Math.Min(n[k], 20)) * tightness[k] / 100),
                Step = steps[k] is { } step ? scale * step is var scaled && ChoiceQuestion.CanCount(scaled) ? scaled : null : null,
            }).ToValueList(),
            Candidates = Enumerable.Range(0, count).Select(i => new ChoiceCandidate
            {
                UseCase = Id(i),
                Value = values[i] == 0 ? 0 : (values[i] * scale) + (grain * (i % 3)),
                Needs = Enumerable.Range(0, capacities).Where(k => needs[i][k] > 0).Select(k => new CapacityNeed(Capacity(k), (needs[i][k] * scale) + (grain * ((i + k) % 4)))).ToValueList(),
            }).ToValueList(),
            Prerequisites = prerequisites.Where(p => p.UseCase != p.Needs).Distinct().ToValueList(),
            Exclusions = exclusions,
            MustHaves = musts,
        };

    private static Gen<ValueList<T>> None<T>() => Gen.Constant<ValueList<T>>([]);

    private static Gen<decimal> Value => Gen.Frequency((2, Gen.Constant(0m)), (6, Gen.Choose(1, 5).Select(n => (decimal)n)), (4, Gen.Choose(1, 60).Select(n => (decimal)n)));

    private static Gen<decimal> Need => Gen.Frequency((3, Gen.Constant(0m)), (8, Gen.Choose(1, 9).Select(n => (decimal)n)), (1, Gen.Choose(30, 90).Select(n => (decimal)n)));

    /// <summary>Mostly a need of what comes before, so that chains are long; sometimes the other way, so that there are cycles.</summary>
    private static UseCasePrerequisite Link(int one, int other, bool back) =>
        back ? new(Id(Math.Min(one, other)), Id(Math.Max(one, other))) : new(Id(Math.Max(one, other)), Id(Math.Min(one, other)));
}
