namespace Governance.Portfolio;

/// <summary>Finds why the must-haves of a question cannot all be chosen.</summary>
internal static class MustHaveConflicts
{
    /// <summary>Every reason: first the capacities that are too small, by id, then the exclusions. Without one, the must-haves and what they need are a choice.</summary>
    public static ValueList<MustHaveConflict> Find(ChoiceIndex index)
    {
        var needed = index.Question.MustHaves.SelectMany(id => index.Links.Closures[index.Numbers[id]]).ToHashSet();
        var shortages = index.Shortages(needed).Select(shortage => new MustHaveConflict
        {
            Shortage = shortage,
            UseCases = index.Named(needed.Where(item => PackingScale.NeedOf(index.Candidates[item], shortage.Capacity) > 0)),
            Message = ChoiceWords.TooMuchMustHave(ChoiceWords.Shortage(shortage, index)),
        });
        var exclusions = index.Excluding(needed).Select(index.Named).Distinct().Select(useCases => new MustHaveConflict
        {
            UseCases = useCases,
            Message = ChoiceWords.MustHavesExclude(useCases),
        });
        return [.. shortages, .. exclusions.OrderBy(static c => c.UseCases.ToString(), StringComparer.Ordinal)];
    }
}
