namespace Governance.Decisions;

/// <summary>Finds whether the steps of a protocol can all have their people when nobody votes twice: a matching, grown step by step.</summary>
/// <remarks>A step that may share takes nobody away from the others: it only needs enough people, so the answer may be too kind, never too strict.</remarks>
internal sealed class StepMatching
{
    private readonly IReadOnlyList<StepDemand> _steps;
    private readonly Dictionary<PersonId, int> _stepOf = [];

    private StepMatching(IReadOnlyList<StepDemand> steps) => _steps = steps;

    /// <summary>The steps that cannot have their people next to the steps before them that can.</summary>
    public static IReadOnlyList<int> Unfilled(IReadOnlyList<StepDemand> steps)
    {
        var matching = new StepMatching(steps);
        return [.. Enumerable.Range(0, steps.Count).Where(step => !matching.Fill(step))];
    }

    private bool Fill(int step)
    {
        var demand = _steps[step];
        if (!demand.IsMetAlone)
        {
            return false;
        }

        for (var i = 0; i < demand.Needed && !demand.MayShare; i++)
        {
            if (!FindOne(step, []))
            {
                Release(step);
                return false;
            }
        }

        return true;
    }

    /// <summary>Gives a step one more person: a free one, or one whom another step gives up for somebody else.</summary>
    private bool FindOne(int step, HashSet<int> asked)
    {
        if (!asked.Add(step))
        {
            return false;
        }

        foreach (var person in _steps[step].People)
        {
            var isTaken = _stepOf.TryGetValue(person, out var holder);
            if (!isTaken || (holder != step && FindOne(holder, asked)))
            {
                _stepOf[person] = step;
                return true;
            }
        }

        return false;
    }

    private void Release(int step)
    {
        foreach (var person in _stepOf.Where(pair => pair.Value == step).Select(pair => pair.Key).ToArray())
        {
            _stepOf.Remove(person);
        }
    }
}
