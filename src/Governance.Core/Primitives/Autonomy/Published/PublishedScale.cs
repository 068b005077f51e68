namespace Governance;

/// <summary>A scale of autonomy that others have published, and how it maps to <see cref="AutonomyLevel"/> and back.</summary>
/// <remarks>
/// Both maps are monotone: more autonomy on one scale is never less on the other. They are many to one, since the scales part the same road at other
/// places; where a published level covers several of ours, the way back gives the lowest, and never more than was meant.
/// </remarks>
public sealed class PublishedScale
{
    private readonly ValueList<(int Lowest, int Highest)> _ranges;

    internal PublishedScale(string id, LocalizedText name, string source, ValueList<PublishedLevel> levels, ValueList<(int Lowest, int Highest)> ranges)
    {
        Id = id;
        Name = name;
        Source = source;
        Levels = levels;
        _ranges = ranges;
    }

    /// <summary>A short name for files and options, such as <c>sheridan</c>.</summary>
    public string Id { get; }

    /// <summary>The name that people read.</summary>
    public LocalizedText Name { get; }

    /// <summary>Where it was published.</summary>
    public string Source { get; }

    /// <summary>Its levels, from the least autonomy.</summary>
    public ValueList<PublishedLevel> Levels { get; }

    /// <summary>The levels of this scale that one of ours corresponds to, from the lowest to the highest; empty when none does.</summary>
    /// <param name="level">The level.</param>
    public ValueList<PublishedLevel> Find(AutonomyLevel level)
    {
        var (lowest, highest) = _ranges[(int)level];
        return lowest < 0 ? [] : Levels.Skip(lowest).Take(highest - lowest + 1).ToValueList();
    }

    /// <summary>
    /// The level that a level of this scale allows at least: the lowest of ours that corresponds to it. <see langword="null"/> for a level that is not of
    /// this scale, and for those beyond every level that can be granted here, such as a system that sets its own goals.
    /// </summary>
    /// <param name="id">The id of the published level.</param>
    public AutonomyLevel? ToAutonomyLevel(string id)
    {
        for (var index = 0; index < Levels.Count; index++)
        {
            if (string.Equals(Levels[index].Id, id, StringComparison.Ordinal))
            {
                return LowestAt(index);
            }
        }

        return null;
    }

    private AutonomyLevel? LowestAt(int index)
    {
        foreach (var level in AutonomyScale.Levels)
        {
            var (lowest, highest) = _ranges[(int)level];
            if (lowest >= 0 && lowest <= index && index <= highest)
            {
                return level;
            }
        }

        return null;
    }
}
