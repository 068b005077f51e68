namespace Governance.Approvals;

/// <summary>A replicable way to validate an act: the steps that must pass before it takes effect.</summary>
public sealed record ValidationProtocol
{
    /// <summary>The id, which policies name by <c>@protocol</c>.</summary>
    public required ProtocolId Id { get; init; }

    /// <summary>The name that people read.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The steps, in order; at least one.</summary>
    public required ValueList<ValidationStep> Steps { get; init; }
}
