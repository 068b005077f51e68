using Governance.Organization;
using NodaTime;

namespace Governance.Portfolio;

/// <summary>What was decided of a use case, when and by whom: an entry of its history.</summary>
public sealed record GateDecision
{
    /// <summary>The use case.</summary>
    public required UseCaseId UseCase { get; init; }

    /// <summary>The instant.</summary>
    public required Instant At { get; init; }

    /// <summary>Who asked for it.</summary>
    public required PartyReference By { get; init; }

    /// <summary>The stage before.</summary>
    public required UseCaseStage From { get; init; }

    /// <summary>What was decided.</summary>
    public required GateStep Step { get; init; }

    /// <summary>What the body saw of the use case.</summary>
    public required UseCaseScope Scope { get; init; }

    /// <summary>The digest of the decision that allowed it, 64 lower-case hexadecimal digits; <see langword="null"/> for what was recorded elsewhere.</summary>
    public string? Decision { get; init; }
}
