using NodaTime;

namespace Governance.Approvals;

/// <summary>A replicable way to validate an act: the steps that must pass before it takes effect.</summary>
public sealed record ValidationProtocol
{
    /// <summary>How long an approval may be used when the protocol does not say: 24 hours.</summary>
    public static readonly Duration DefaultApprovalLifetime = Duration.FromHours(24);

    /// <summary>The id, which policies name by <c>@protocol</c>.</summary>
    public required ProtocolId Id { get; init; }

    /// <summary>The name that people read.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The steps, in order; at least one.</summary>
    public required ValueList<ValidationStep> Steps { get; init; }

    /// <summary>How long an approval may be used once it is given; <see langword="null"/> for <see cref="DefaultApprovalLifetime"/>.</summary>
    public Duration? ApprovalLifetime { get; init; }
}
