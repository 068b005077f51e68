namespace Governance.Auditing;

/// <summary>A part in which a replayed decision is not the recorded one.</summary>
/// <param name="Part">The part.</param>
/// <param name="Recorded">What was recorded, as text; <c>-</c> for nothing.</param>
/// <param name="Replayed">What the replay gave, as text; <c>-</c> for nothing.</param>
/// <param name="Message">Both, for people.</param>
public sealed record ReplayDifference(ReplayPart Part, string Recorded, string Replayed, LocalizedText Message);
