using Governance.Portfolio;

namespace Governance.Benchmarks.Choices;

/// <summary>Questions of a family from a seed: needs from 1 to 100, five capacities, each for half of what all candidates need of it.</summary>
internal static class ChoiceWorkload
{
    private const int Capacities = 5;

    public static ChoiceQuestion Make(ChoiceFamily family, int candidates, int seed)
    {
        var random = new Random(seed);
        var needs = Enumerable.Range(0, candidates).Select(_ => Enumerable.Range(0, Capacities).Select(_ => random.Next(1, 101)).ToArray()).ToArray();
        var isLinked = family == ChoiceFamily.Linked;
        var prerequisites = isLinked ? candidates / 3 : 0;
        return new()
        {
            Capacities = Enumerable.Range(0, Capacities).Select(k => new Capacity
            {
                Id = new($"capacity-{k}"), Name = new($"capacity {k}"), Unit = new("day"), Amount = needs.Sum(n => n[k]) / 2,
            }).ToValueList(),
            Candidates = needs.Select((n, i) => new ChoiceCandidate
            {
                UseCase = Id(i),
                Value = family switch
                {
                    ChoiceFamily.Uncorrelated => random.Next(1, 101),
                    ChoiceFamily.Strongly => (n.Sum() / Capacities) + 10,
                    _ => (n.Sum() / Capacities) + random.Next(1, 21),
                },
                Needs = n.Select((amount, k) => new CapacityNeed(new($"capacity-{k}"), amount)).ToValueList(),
            }).ToValueList(),
            Prerequisites = Enumerable.Range(0, prerequisites).Select(_ => random.Next(1, candidates)).Select(i => new UseCasePrerequisite(Id(i), Id(random.Next(i)))).Distinct().ToValueList(),
            Exclusions = Enumerable.Range(0, isLinked ? candidates / 10 : 0).Select(_ => new UseCaseExclusion
            {
                UseCases = Enumerable.Range(0, 3).Select(_ => Id(random.Next(candidates))).Distinct().ToValueList(),
            }).Where(e => e.UseCases.Count > 1).ToValueList(),
            MustHaves = isLinked ? [Id(0)] : [],
        };
    }

    private static UseCaseId Id(int number) => new($"use-case-{number:000}");
}
