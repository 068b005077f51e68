using System.Runtime.InteropServices;

namespace Governance.Agents;

/// <summary>How far an agent is certified to act, without the words: what <see cref="CertifiedAutonomy"/> tells people.</summary>
/// <param name="Certificate">The certificate that counts; <see langword="null"/> when none is in force.</param>
/// <param name="Ceiling">What the certificate allows.</param>
/// <param name="Level">What demotions and incidents leave of it.</param>
/// <param name="LimitedBy">The last limit that lowered it; <see langword="null"/> when none did.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CertifiedLevels(AutonomyCertificate? Certificate, AutonomyLevel Ceiling, AutonomyLevel Level, CareerLimit? LimitedBy);
