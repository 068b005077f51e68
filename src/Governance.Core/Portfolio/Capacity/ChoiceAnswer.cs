namespace Governance.Portfolio;

/// <summary>Says of a packing what it means for the question.</summary>
internal sealed class ChoiceAnswer(ChoiceIndex index, PackingProblem problem, PackingSearch search, bool[] packed, PackingResult found, ChoiceBudget budget)
{
    private readonly Int128 _unit = PackingScale.ValueUnit(index.Candidates.AsSpan());

    /// <summary>The chosen candidates.</summary>
    public IReadOnlySet<int> Chosen { get; } = Members(packed).ToHashSet();

    public decimal Value => PackingScale.Number(found.Value, _unit);

    public decimal UpperBound => PackingScale.Number(found.Bound, _unit);

    public ValueList<CapacityUse> Uses() =>
        index.Capacities.Select((capacity, k) => new CapacityUse(capacity.Id, capacity.Amount, index.NeedOf(Chosen, k))).ToValueList();

    public ValueList<CapacityWorth> Worths() => Enumerable.Range(0, index.Capacities.Length).Select(Worth).ToValueList();

    public ValueList<LeftOutCandidate> LeftOut()
    {
        var musts = problem.MustHaves.ToHashSet();
        return Enumerable.Range(0, problem.Count).Where(item => !Chosen.Contains(item)).Select(item => LeftOut(item, musts)).ToValueList();
    }

    private CapacityWorth Worth(int capacity)
    {
        var step = index.Capacities[capacity].Step ?? 1;
        var larger = index.ProblemWith(capacity, step);
        var more = new PackingSearch(larger).Run([], found.Value, Int128.MaxValue, budget.NodesPerQuestion);
        var with = more.Best is { } best ? Members(best).ToHashSet() : Chosen;
        return new()
        {
            Capacity = index.Capacities[capacity].Id,
            Step = step,
            AtLeast = PackingScale.Number(Int128.Max(0, more.Value - found.Bound), _unit),
            AtMost = PackingScale.Number(more.Bound - found.Value, _unit),
            Joining = index.Named(with.Except(Chosen)),
            Leaving = index.Named(Chosen.Except(with)),
        };
    }

    private LeftOutCandidate LeftOut(int item, HashSet<int> musts)
    {
        var closure = index.Links.Closures[item];
        var withMusts = musts.Union(closure).ToHashSet();
        var never = index.Shortages(withMusts);
        var forbidden = index.Excluding(withMusts).SelectMany(static set => set).Where(other => other != item).Distinct().ToArray();
        var missing = closure.Where(member => member != item && !Chosen.Contains(member)).ToArray();
        var entering = missing.Append(item).ToHashSet();
        var rivals = index.Excluding(Chosen.Union(entering).ToHashSet()).SelectMany(static set => set).Where(Chosen.Contains).Distinct().ToArray();
        var shortages = index.Shortages([.. Chosen.Union(entering)]);
        var reason = !never.IsEmpty ? LeftOutReason.NeverFits
            : forbidden.Length > 0 ? LeftOutReason.NeverAllowed
            : rivals.Length > 0 ? LeftOutReason.Excluded
            : shortages.IsEmpty ? LeftOutReason.AddsNothing
            : missing.Length > 0 ? LeftOutReason.PrerequisiteLeftOut
            : LeftOutReason.NoRoom;
        var isNever = reason is LeftOutReason.NeverFits or LeftOutReason.NeverAllowed;
        var candidate = new LeftOutCandidate
        {
            UseCase = index.Candidates[item].UseCase,
            Reason = reason,
            Shortages = reason == LeftOutReason.NeverFits ? never : shortages,
            Prerequisites = index.Named(missing),
            ExcludedBy = index.Named(reason == LeftOutReason.NeverAllowed ? forbidden : rivals),
            Instead = isNever || !found.IsProved ? null : Instead(item),
            Explanation = ChoiceWords.NoExplanation,
        };
        return candidate with { Explanation = ChoiceWords.Explain(candidate, index) };
    }

    /// <summary>What would leave for a candidate. Something is kept, if only the must-haves, since these, the candidate and what it needs are a choice.</summary>
    private ChoiceDisplacement Instead(int item)
    {
        var closure = index.Links.Closures[item];
        var others = Enumerable.Range(0, problem.Count).Where(other => !Chosen.Contains(other) && !closure.Contains(other));
        var with = search.Run([(item, true), .. others.Select(other => (other, false))], -1, Int128.MaxValue, budget.NodesPerQuestion);
        return new()
        {
            Leaving = index.Named(Chosen.Except(Staying(with.Best!))),
            Loss = PackingScale.Number(found.Value - with.Value, _unit),
            LeastLoss = PackingScale.Number(Int128.Max(0, found.Value - with.Bound), _unit),
        };
    }

    /// <summary>The members of a packing, and what there still is room for of the choice: what is worth nothing need not leave for that.</summary>
    private IEnumerable<int> Staying(bool[] kept)
    {
        var climb = new PackingClimb(problem, Enumerable.Repeat(PackingState.Free, problem.Count).ToArray());
        climb.Begin(kept.Select(isKept => isKept ? (sbyte)1 : (sbyte)0).ToArray());
        foreach (var item in Chosen.Order())
        {
            climb.Add(item);
        }

        return Members(climb.Packed.ToArray());
    }

    private static IEnumerable<int> Members(bool[] packed) => Enumerable.Range(0, packed.Length).Where(item => packed[item]);
}
