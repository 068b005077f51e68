namespace Governance.Organization;

/// <summary>A party with a part in a decision, and the people who take that part.</summary>
/// <param name="Party">The party.</param>
/// <param name="People">The people who are there for it, stand-ins in the place of those who are away, each once; empty for an agent, which takes its part itself.</param>
/// <param name="Problem">Why nobody is there; <see langword="null"/> when somebody is, and for an agent.</param>
public sealed record ResolvedParty(PartyReference Party, ValueList<PersonId> People, LocalizedText? Problem)
{
    /// <summary>Which of the people stand in for whom; whoever is there in a place of their own stands in for nobody.</summary>
    public ValueList<Replacement> Replacements { get; init; }
}
