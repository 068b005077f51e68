using Governance.Organization;
using Governance.Portfolio;

namespace Governance.Core.Tests.Arbitration;

/// <summary>Makes small arbitration matrices that hold together, from a seed: small numbers, so that draws, limits that are just met and dominance are common.</summary>
internal sealed class MatrixMaker(int seed)
{
    private static readonly string[] Steps = ["none", "low", "medium", "high"];

    private readonly Random _random = new(seed);

    /// <summary>The chance in percent that a score is missing, and that it is an interval.</summary>
    public (int Missing, int Interval) Gaps { get; init; } = (12, 15);

    /// <summary>The chance in percent that a criterion has a veto bound.</summary>
    public int Vetoes { get; init; } = 25;

    public (int Min, int Max) Criteria { get; init; } = (1, 5);

    public (int Min, int Max) UseCases { get; init; } = (0, 7);

    /// <summary>Whether every criterion is linear.</summary>
    public bool OnlyLinear { get; init; }

    public MatrixCase Make()
    {
        var criteria = Enumerable.Range(0, _random.Next(Criteria.Min, Criteria.Max + 1)).Select(Criterion).ToValueList();
        if (criteria.All(c => c.Weight == 0))
        {
            criteria = [criteria[0] with { Weight = 1 }, .. criteria.Skip(1)];
        }

        var useCases = Enumerable.Range(0, _random.Next(UseCases.Min, UseCases.Max + 1)).Select(i => UseCase($"u{i}")).ToArray();
        _random.Shuffle(useCases);
        var scores = useCases.SelectMany(u => criteria.Select(c => Score(u.Id, c))).OfType<CriterionScore>().ToArray();
        _random.Shuffle(scores);
        var limits = new[] { _random.Next(0, 9) / 8m, _random.Next(0, 9) / 8m };
        return new(
            new() { Criteria = criteria, Limits = new(limits.Max(), limits.Min()), Scores = [.. scores], Stakeholders = Stakeholders(criteria) },
            [.. useCases],
            _random.Next());
    }

    public static UseCase UseCase(string id) => new()
    {
        Id = new(id), Name = new($"Use case {id}", $"Cas {id}"), Purpose = new("what it is for"), Owner = PartyReference.To(new PersonId("owner")), Units = [], DecisionTypes = [],
    };

    /// <summary>A whole score of a criterion, or a label.</summary>
    public static CriterionScore ScoreOf(UseCaseId useCase, Criterion criterion, int score) => criterion.ValueFunction.Steps is { IsEmpty: false } steps
        ? new() { UseCase = useCase, Criterion = criterion.Id, Label = steps[score].Label }
        : new() { UseCase = useCase, Criterion = criterion.Id, Score = score };

    private Criterion Criterion(int number)
    {
        var function = Function();
        var hasVeto = _random.Next(100) < Vetoes;
        return new()
        {
            Id = new($"c{number}"),
            Name = new($"Criterion {number}", $"Critère {number}"),
            Question = new($"how about {number}?", $"et {number}\u202f?"),
            Group = (CriterionGroup)_random.Next(4),
            ValueFunction = function,
            Weight = _random.Next(5),
            VetoBound = hasVeto && function.Steps.IsEmpty ? _random.Next(0, 5) : null,
            VetoLabel = hasVeto && !function.Steps.IsEmpty ? function.Steps[_random.Next(function.Steps.Count)].Label : null,
        };
    }

    /// <summary>All functions have scores from 0 to 4, or up to four steps.</summary>
    private ValueFunction Function()
    {
        switch (OnlyLinear ? _random.Next(2) : _random.Next(6))
        {
            case 0:
                return ValueFunction.Linear(0, 4);
            case 1:
                return ValueFunction.Linear(4, 0);
            case 2:
                return ValueFunction.Through(new(0, -1), new(_random.Next(1, 4), _random.Next(-1, 3)), new(4, 3));
            case 3:
                return ValueFunction.Through(new(0, 9), new(_random.Next(1, 4), _random.Next(0, 10)), new(4, 0));
            case 4:
                return ValueFunction.Stepped([.. Steps[.._random.Next(2, 5)]]);
            default:
                return new() { Steps = [new() { Label = "none", Value = 1 }, new() { Label = "low", Value = _random.Next(1, 6) }, new() { Label = "high", Value = 6 }] };
        }
    }

    private CriterionScore? Score(UseCaseId useCase, Criterion criterion)
    {
        var most = criterion.ValueFunction.Steps.IsEmpty ? 5 : criterion.ValueFunction.Steps.Count;
        var (kind, from, to) = (_random.Next(100), _random.Next(most), _random.Next(most));
        if (kind < Gaps.Missing)
        {
            return null;
        }

        if (kind >= Gaps.Missing + Gaps.Interval)
        {
            return ScoreOf(useCase, criterion, from);
        }

        (from, to) = (Math.Min(from, to), Math.Max(from, to));
        var isOpen = _random.Next(6);
        return criterion.ValueFunction.Steps is { IsEmpty: false } steps
            ? new() { UseCase = useCase, Criterion = criterion.Id, FromLabel = isOpen == 0 ? null : steps[from].Label, ToLabel = isOpen == 1 ? null : steps[to].Label }
            : new() { UseCase = useCase, Criterion = criterion.Id, From = isOpen == 0 ? null : from, To = isOpen == 1 ? null : to };
    }

    private ValueList<StakeholderWeights> Stakeholders(ValueList<Criterion> criteria) => Enumerable.Range(0, _random.Next(4)).Select(s => new StakeholderWeights
    {
        Party = PartyReference.To(new PersonId($"p{s}")),
        Weights = criteria.Select((c, i) => new CriterionWeight(c.Id, i == 0 ? _random.Next(1, 5) : _random.Next(5))).Where((_, i) => i == 0 || _random.Next(5) > 0).ToValueList(),
    }).ToValueList();
}
