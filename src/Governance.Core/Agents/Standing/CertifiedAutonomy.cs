namespace Governance.Agents;

/// <summary>How far an agent is certified to act, in one kind of decision and one unit, at one instant.</summary>
public sealed record CertifiedAutonomy
{
    /// <summary>The certificate that counts; <see langword="null"/> when none is in force.</summary>
    public AutonomyCertificate? Certificate { get; init; }

    /// <summary>What the certificate allows; <see cref="AutonomyCertificate.UncertifiedCeiling"/> when none is in force.</summary>
    public required AutonomyLevel Ceiling { get; init; }

    /// <summary>What demotions and incidents since the certificate was issued leave of it.</summary>
    public required AutonomyLevel Level { get; init; }

    /// <summary>The last limit that lowered it; <see langword="null"/> when none did.</summary>
    public CareerLimit? LimitedBy { get; init; }

    /// <summary>Why no certificate is in force; <see langword="null"/> when one is.</summary>
    public LocalizedText? Uncertified { get; init; }
}
