using Governance.Organization;
using NodaTime;

namespace Governance.Portfolio;

/// <summary>A use of AI that somebody declared. Without a use case it is a shadow use: nobody decided on it.</summary>
public sealed record DeclaredUse
{
    /// <summary>The id.</summary>
    public required DeclaredUseId Id { get; init; }

    /// <summary>The unit in which it was found.</summary>
    public required UnitId Unit { get; init; }

    /// <summary>Who declared it.</summary>
    public required PartyReference By { get; init; }

    /// <summary>The instant at which it was declared.</summary>
    public required Instant At { get; init; }

    /// <summary>What is used for what, for people.</summary>
    public required LocalizedText What { get; init; }

    /// <summary>The use case that covers it; <see langword="null"/> when none does.</summary>
    public UseCaseId? UseCase { get; init; }
}
