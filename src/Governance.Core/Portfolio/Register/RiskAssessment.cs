using Governance.Organization;
using NodaTime;

namespace Governance.Portfolio;

/// <summary>How risky a use case was found to be, by whom and why.</summary>
public sealed record RiskAssessment
{
    /// <summary>The level.</summary>
    public required RiskLevel Level { get; init; }

    /// <summary>Why, for people.</summary>
    public required LocalizedText Reason { get; init; }

    /// <summary>Who assessed it.</summary>
    public required PartyReference By { get; init; }

    /// <summary>The day on which it was assessed.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The law that makes it so, such as <c>Regulation (EU) 2024/1689, Annex III, 5(b)</c>; <see langword="null"/> when none does.</summary>
    public string? Cites { get; init; }
}
