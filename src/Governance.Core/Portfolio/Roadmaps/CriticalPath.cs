namespace Governance.Portfolio;

/// <summary>Initiatives that follow one another without a day between them, from one that no other holds up to the end of the roadmap: any delay of one moves the end.</summary>
/// <param name="Initiatives">The initiatives, in their order.</param>
/// <param name="Awaiting">The architecture decisions whose day is the start of the first, by id; none when the start of the roadmap or its own earliest start holds it.</param>
public sealed record CriticalPath(ValueList<InitiativeId> Initiatives, ValueList<ArchitectureDecisionId> Awaiting);
