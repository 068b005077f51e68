using Governance.Organization;
using NodaTime;

namespace Governance.Cli.Chains;

/// <summary>By which chains somebody may decide.</summary>
/// <param name="Party">The agent or person.</param>
/// <param name="DecisionType">The decision type, or a group of them; <see langword="null"/> for every one.</param>
/// <param name="Unit">The unit; <see langword="null"/> for every one.</param>
/// <param name="At">The instant.</param>
internal sealed record ChainQuestion(PartyReference Party, DecisionTypeId? DecisionType, UnitId? Unit, Instant At);
