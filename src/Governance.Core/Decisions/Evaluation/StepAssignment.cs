namespace Governance.Decisions;

/// <summary>Finds whether people can have met the steps of a protocol together: each step at one of the levels that decide it, with nobody voting twice where that is not allowed.</summary>
/// <param name="steps">For each step, what each level needs that the people can have met alone; none when they can have met no level.</param>
/// <param name="people">The people.</param>
internal sealed class StepAssignment(IReadOnlyList<IReadOnlyList<StepDemand>> steps, ValueList<PersonId> people)
{
    private readonly IReadOnlyList<StepDemand>[] _steps = [.. steps.Select(Undominated)];

    /// <summary>The first step that cannot be met next to those before it; <see langword="null"/> when all can.</summary>
    public int? FirstUnmet()
    {
        for (var count = 1; count <= _steps.Length; count++)
        {
            if (!Fill(count, [], needsEverybody: false))
            {
                return count - 1;
            }
        }

        return null;
    }

    /// <summary>Whether all steps can be met so that everybody has a step to vote on.</summary>
    public bool HasPlaceForEverybody() => Fill(_steps.Length, [], needsEverybody: true);

    /// <summary>The first person who can vote at no level of any step; <see langword="null"/> when everybody can somewhere.</summary>
    public PersonId? Stranger => people.Where(person => !MayVoteFrom(0, person)).Select(person => (PersonId?)person).FirstOrDefault();

    /// <summary>Tries the levels of one step after the other, and goes no further where those chosen so far cannot be met together.</summary>
    private bool Fill(int count, List<StepDemand> chosen, bool needsEverybody)
    {
        if (StepMatching.Unfilled(chosen).Count > 0 || (needsEverybody && !CanStillHoldEverybody(chosen)))
        {
            return false;
        }

        if (chosen.Count == count)
        {
            return true;
        }

        foreach (var level in _steps[chosen.Count])
        {
            chosen.Add(level);
            if (Fill(count, chosen, needsEverybody))
            {
                return true;
            }

            chosen.RemoveAt(chosen.Count - 1);
        }

        return false;
    }

    private bool CanStillHoldEverybody(List<StepDemand> chosen) =>
        people.All(person => chosen.Exists(level => level.People.Contains(person)) || MayVoteFrom(chosen.Count, person));

    private bool MayVoteFrom(int step, PersonId person) => _steps.Skip(step).Any(levels => levels.Any(level => level.People.Contains(person)));

    /// <summary>A level that asks for no fewer people out of no more than another of the same step never helps where that other does not.</summary>
    private static List<StepDemand> Undominated(IReadOnlyList<StepDemand> levels)
    {
        var kept = new List<StepDemand>(levels.Count);
        foreach (var level in levels)
        {
            if (!kept.Exists(other => other.Needed <= level.Needed && other.People.IsSupersetOf(level.People)))
            {
                kept.RemoveAll(other => level.Needed <= other.Needed && level.People.IsSupersetOf(other.People));
                kept.Add(level);
            }
        }

        return kept;
    }
}
