using Governance.Organization;

namespace Governance.Decisions;

/// <summary>A validation that must pass before the act takes effect.</summary>
/// <param name="Protocol">The protocol; <see langword="null"/> when no rule names one, and the accountable party approves.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Approver">The accountable party, when <paramref name="Protocol"/> is <see langword="null"/>.</param>
/// <param name="DemandedBy">The ceilings that demand it; empty when no rule names a protocol.</param>
public sealed record RequiredValidation(ProtocolId? Protocol, LocalizedText Name, PartyReference? Approver, ValueList<string> DemandedBy)
{
    /// <summary>The presented evidence that meets it; <see langword="null"/> while nothing does.</summary>
    public PresentedEvidence? MetBy { get; init; }

    /// <summary>Whether presented evidence meets it.</summary>
    public bool IsMet => MetBy is not null;
}
