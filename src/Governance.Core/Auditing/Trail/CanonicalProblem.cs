namespace Governance.Auditing;

/// <summary>Why a text has no canonical form.</summary>
/// <param name="Message">Why.</param>
/// <param name="Help">What would help.</param>
/// <param name="Offset">The offset of the byte where it is seen.</param>
internal sealed record CanonicalProblem(LocalizedText Message, LocalizedText? Help, int Offset);
