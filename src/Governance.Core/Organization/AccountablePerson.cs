namespace Governance.Organization;

/// <summary>Who answers, as a natural person; or why nobody does.</summary>
/// <param name="Party">The party that was asked for.</param>
/// <param name="Person">The person; <see langword="null"/> when nobody answers.</param>
/// <param name="Problem">Why nobody answers; <see langword="null"/> when somebody does.</param>
/// <param name="StandsInFor">The absent person in whose place <paramref name="Person"/> answers; <see langword="null"/> when it is in nobody's place.</param>
public sealed record AccountablePerson(PartyReference Party, PersonId? Person, LocalizedText? Problem, PersonId? StandsInFor = null);
