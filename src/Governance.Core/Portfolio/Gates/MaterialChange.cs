using NodaTime;

namespace Governance.Portfolio;

/// <summary>A change that reopens the gate: until a body has decided again, the use case is where the stage before would be.</summary>
public sealed record MaterialChange
{
    /// <summary>The use case.</summary>
    public required UseCaseId UseCase { get; init; }

    /// <summary>The instant of the change.</summary>
    public required Instant At { get; init; }

    /// <summary>What changed.</summary>
    public required MaterialChangeKind Kind { get; init; }

    /// <summary>How, for people.</summary>
    public required LocalizedText What { get; init; }

    /// <summary>Who recorded it.</summary>
    public required PersonId RecordedBy { get; init; }
}
