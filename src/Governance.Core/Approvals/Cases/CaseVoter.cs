using NodaTime;

namespace Governance.Approvals;

/// <summary>A person who votes in an approval case, as found when it was opened.</summary>
/// <param name="Person">The person.</param>
/// <param name="Name">The name that people read.</param>
/// <param name="Weight">How much the vote weighs: the greatest weight of the parties as which the person votes.</param>
/// <param name="HasVeto">Whether the person's rejection denies the case at once.</param>
/// <param name="LeftAt">The instant from which the person is gone and no longer votes; <see langword="null"/> when none was known.</param>
public sealed record CaseVoter(PersonId Person, string Name, int Weight, bool HasVeto, Instant? LeftAt);
