using NodaTime;

namespace Governance.Cli.Responsibilities;

/// <summary>Whose parts in which decisions are asked for.</summary>
/// <param name="Unit">The unit; <see langword="null"/> for every one.</param>
/// <param name="DecisionType">The decision type, or a group of them; <see langword="null"/> for every one.</param>
/// <param name="At">The instant.</param>
internal sealed record ResponsibilityQuestion(UnitId? Unit, DecisionTypeId? DecisionType, Instant At);
