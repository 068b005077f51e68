namespace Governance.Decisions;

/// <summary>Collects ceilings with their reasons.</summary>
internal readonly struct CeilingList(List<Ceiling> ceilings) : ICeilingSink
{
    public bool Limit(AutonomyLevel level) => true;

    public void Add(Ceiling ceiling) => ceilings.Add(ceiling);
}
