using Governance.Organization;

namespace Governance.Portfolio;

/// <summary>What a use case means for the people it touches.</summary>
public sealed record HumanImpact
{
    /// <summary>Who is touched, such as “applicants” or “staff of the call centre”.</summary>
    public required LocalizedText Who { get; init; }

    /// <summary>What it does to them.</summary>
    public required LocalizedText Effect { get; init; }

    /// <summary>How grave that can be.</summary>
    public required DecisionImpact Severity { get; init; }

    /// <summary>How they can object and be heard; <see langword="null"/> when they cannot.</summary>
    public LocalizedText? Recourse { get; init; }
}
