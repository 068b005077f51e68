using NodaTime;

namespace Governance.Portfolio;

/// <summary>Says that a condition of a go was met.</summary>
/// <param name="UseCase">The use case.</param>
/// <param name="Condition">The condition.</param>
/// <param name="At">The instant.</param>
/// <param name="By">Who says so.</param>
public sealed record MetCondition(UseCaseId UseCase, GateConditionId Condition, Instant At, PersonId By);
