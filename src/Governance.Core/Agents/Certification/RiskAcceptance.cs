using NodaTime;

namespace Governance.Agents;

/// <summary>An executive's acceptance of the risk that is left when nothing precedes an agent's acts.</summary>
/// <param name="By">The person who accepted it.</param>
/// <param name="At">The instant at which it was accepted.</param>
/// <param name="KillSwitchTestedAt">The instant at which the kill switch was last tested.</param>
public sealed record RiskAcceptance(PersonId By, Instant At, Instant KillSwitchTestedAt);
