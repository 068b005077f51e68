using Governance.Organization;
using Governance.Portfolio;

namespace Governance.Benchmarks.Arbitrations;

/// <summary>A made-up portfolio: use cases with scores of two digits by criteria of every form, a tenth of them missing and a tenth intervals, and five stakeholders.</summary>
internal sealed class ArbitrationWorkload
{
    private const int Seed = 20261122;
    private const int Stakeholders = 5;

    private readonly Random _random = new(Seed);

    public ArbitrationWorkload(int useCases, int criteria)
    {
        UseCases = Enumerable.Range(0, useCases).Select(i => new UseCase
        {
            Id = new($"use-case-{i}"), Name = new($"Use case {i}"), Purpose = new("what it is for"), Owner = PartyReference.To(new PersonId("owner")), Units = [], DecisionTypes = [],
        }).ToValueList();
        var all = Enumerable.Range(0, criteria).Select(Criterion).ToValueList();
        Matrix = new()
        {
            Criteria = all,
            Limits = new(0.6m, 0.4m),
            Scores = UseCases.SelectMany(u => all.Select(c => Score(u.Id, c))).OfType<CriterionScore>().ToValueList(),
            Stakeholders = Enumerable.Range(0, Stakeholders).Select(s => new StakeholderWeights
            {
                Party = PartyReference.To(new PersonId($"stakeholder-{s}")), Weights = all.Select(c => new CriterionWeight(c.Id, _random.Next(1, 30))).ToValueList(),
            }).ToValueList(),
        };
    }

    public ArbitrationMatrix Matrix { get; }

    public ValueList<UseCase> UseCases { get; }

    private Criterion Criterion(int number) => new()
    {
        Id = new($"criterion-{number}"),
        Name = new($"Criterion {number}"),
        Question = new($"question {number}"),
        Group = (CriterionGroup)(number % 4),
        ValueFunction = (number % 4) switch
        {
            0 => ValueFunction.Linear(0, 97 + number),
            1 => ValueFunction.Linear(89 + number, 0),
            2 => ValueFunction.Through(new(0, 0), new(20 + number, 6), new(100, 10)),
            _ => ValueFunction.Stepped("none", "low", "medium", "high"),
        },
        Weight = _random.Next(1, 20),
        VetoBound = number == 1 ? 88 : null,
    };

    private CriterionScore? Score(UseCaseId useCase, Criterion criterion)
    {
        var (kind, from, to) = (_random.Next(10), _random.Next(89), _random.Next(89));
        var steps = criterion.ValueFunction.Steps;
        var score = new CriterionScore { UseCase = useCase, Criterion = criterion.Id };
        return (kind, steps.IsEmpty) switch
        {
            (0, _) => null,
            (1, true) => score with { From = Math.Min(from, to), To = Math.Max(from, to) },
            (_, true) => score with { Score = from },
            (1, false) => score with { FromLabel = steps[from % 2].Label, ToLabel = steps[2 + (to % 2)].Label },
            (_, false) => score with { Label = steps[from % 4].Label },
        };
    }
}
