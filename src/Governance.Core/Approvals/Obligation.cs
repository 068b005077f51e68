namespace Governance.Approvals;

/// <summary>A duty that can come with a decision: to inform, to retain, to explain, to review.</summary>
public sealed record Obligation
{
    /// <summary>The id, which policies name by <c>@obligation</c>.</summary>
    public required ObligationId Id { get; init; }

    /// <summary>What must be done, for people.</summary>
    public required LocalizedText Duty { get; init; }
}
