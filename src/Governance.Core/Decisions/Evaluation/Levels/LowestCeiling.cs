namespace Governance.Decisions;

/// <summary>Finds the level of the lowest ceiling and nothing else.</summary>
internal struct LowestCeiling() : ICeilingSink
{
    public AutonomyLevel Level { get; private set; } = AutonomyLevel.ActMonitored;

    public bool Limit(AutonomyLevel level)
    {
        Level = level < Level ? level : Level;
        return false;
    }

    public readonly void Add(Ceiling ceiling)
    {
    }
}
