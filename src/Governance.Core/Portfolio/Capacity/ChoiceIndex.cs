using System.Collections.Immutable;

namespace Governance.Portfolio;

/// <summary>A question with its candidates and capacities numbered in the order of their ids, so that the order in which they are written means nothing.</summary>
internal sealed class ChoiceIndex
{
    /// <summary>Numbers a question.</summary>
    /// <exception cref="ArgumentException">The question does not hold together.</exception>
    public ChoiceIndex(ChoiceQuestion question)
    {
        Question = question;
        Candidates = [.. question.Candidates.OrderBy(static c => c.UseCase.Value, StringComparer.Ordinal)];
        Capacities = [.. question.Capacities.OrderBy(static c => c.Id.Value, StringComparer.Ordinal)];
        Require(question, Candidates.Select(static c => c.UseCase).Distinct().Count() == Candidates.Length, "A candidate is given twice.");
        Require(question, Capacities.Select(static c => c.Id).Distinct().Count() == Capacities.Length, "A capacity is given twice.");
        Numbers = Candidates.Select(static (candidate, number) => (candidate.UseCase, number)).ToImmutableDictionary(static p => p.UseCase, static p => p.number);
        var known = Capacities.Select(static c => c.Id).ToImmutableHashSet();
        foreach (var candidate in Candidates)
        {
            Require(question, ChoiceQuestion.CanCount(candidate.Value), $"The value of `{candidate.UseCase}` is out of range.");
            Require(question, candidate.Needs.All(n => known.Contains(n.Capacity) && ChoiceQuestion.CanCount(n.Amount)), $"`{candidate.UseCase}` needs what cannot be.");
            Require(question, candidate.Needs.Select(static n => n.Capacity).Distinct().Count() == candidate.Needs.Count, $"`{candidate.UseCase}` needs a capacity twice.");
        }

        foreach (var capacity in Capacities)
        {
            Require(question, ChoiceQuestion.CanCount(capacity.Amount), $"The amount of `{capacity.Id}` is out of range.");
            Require(question, capacity.Step is null or > 0 && ChoiceQuestion.CanCount(capacity.Step ?? 1), $"The step of `{capacity.Id}` is out of range.");
        }

        var named = question.Prerequisites.SelectMany(static p => new[] { p.UseCase, p.Needs })
            .Concat(question.Exclusions.SelectMany(static e => e.UseCases)).Concat(question.MustHaves);
        Require(question, named.All(Numbers.ContainsKey), "A prerequisite, an exclusion or a must-have names a use case that is no candidate.");
        Links = new(question, Numbers);
    }

    public ChoiceQuestion Question { get; }

    public ImmutableArray<ChoiceCandidate> Candidates { get; }

    public ImmutableArray<Capacity> Capacities { get; }

    public ImmutableDictionary<UseCaseId, int> Numbers { get; }

    public PackingLinks Links { get; }

    /// <summary>The question in whole numbers.</summary>
    public PackingProblem Problem() => PackingScale.Problem(Candidates.AsSpan(), Capacities.AsSpan(), Links);

    /// <summary>The question in whole numbers, with more of one capacity.</summary>
    public PackingProblem ProblemWith(int capacity, decimal more) =>
        PackingScale.Problem(Candidates.AsSpan(), Capacities.SetItem(capacity, Capacities[capacity] with { Amount = Capacities[capacity].Amount + more }).AsSpan(), Links);

    /// <summary>The use cases of some numbers, by id.</summary>
    public ValueList<UseCaseId> Named(IEnumerable<int> items) => items.Order().Select(item => Candidates[item].UseCase).ToValueList();

    /// <summary>How much of a capacity some candidates need together.</summary>
    public decimal NeedOf(IEnumerable<int> items, int capacity) => items.Sum(item => PackingScale.NeedOf(Candidates[item], Capacities[capacity].Id));

    /// <summary>The capacities that are too small for some candidates together.</summary>
    public ValueList<CapacityShortage> Shortages(IReadOnlyCollection<int> items) => Enumerable.Range(0, Capacities.Length)
        .Select(k => new CapacityShortage(Capacities[k].Id, NeedOf(items, k) - Capacities[k].Amount))
        .Where(static s => s.Missing > 0).ToValueList();

    /// <summary>The sets of some candidates that exclude one another.</summary>
    public IEnumerable<int[]> Excluding(IReadOnlyCollection<int> items) => Question.Exclusions
        .Select(set => set.UseCases.Select(id => Numbers[id]).Distinct().Where(items.Contains).Order().ToArray())
        .Where(static members => members.Length > 1);

    private static void Require(ChoiceQuestion question, bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new ArgumentException(otherwise, nameof(question));
        }
    }
}
