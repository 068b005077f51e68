using NodaTime;

namespace Governance.Approvals;

/// <summary>What a natural person says on one step of an approval case. There is no vote of an agent.</summary>
/// <param name="By">The person.</param>
/// <param name="Step">The step, by its position in the protocol, from 0.</param>
/// <param name="Kind">What the person says.</param>
/// <param name="At">The instant, by the clock of the application: never by that of the voter.</param>
/// <param name="Comment">The reason, in the person's words; <see langword="null"/> when none is given.</param>
public sealed record Vote(PersonId By, int Step, VoteKind Kind, Instant At, string? Comment = null);
