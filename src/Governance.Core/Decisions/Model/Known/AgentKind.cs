namespace Governance.Decisions;

/// <summary>What agents of one kind have in common: agents are many, kinds few, so that decisions over all agents look at the same few places.</summary>
/// <param name="UseCases">The use cases that they serve.</param>
/// <param name="Types">The decision types for which nothing but <paramref name="Ceiling"/> limits them; <see langword="null"/> when nothing is said of any.</param>
/// <param name="Unit">The unit in which that is so; those below it too.</param>
/// <param name="Ceiling">The lowest of their ceilings.</param>
internal sealed record AgentKind(ValueList<UseCaseId> UseCases, TypeSet? Types, UnitId Unit, AutonomyLevel Ceiling);
