using NodaTime;

namespace Governance.Kpis;

/// <summary>One review by a person of what an agent proposed or decided.</summary>
/// <remarks>Equality compares all parts.</remarks>
public sealed record OversightRecord
{
    /// <summary>Who reviewed it.</summary>
    public required PersonId Reviewer { get; init; }

    /// <summary>When it was shown to the reviewer.</summary>
    public required Instant PresentedAt { get; init; }

    /// <summary>When the reviewer had decided; not before it was shown.</summary>
    public required Instant DecidedAt { get; init; }

    /// <summary>What the reviewer did with it.</summary>
    public required OversightOutcome Outcome { get; init; }

    /// <summary>Whether it was one to escalate, as was judged afterwards; <see langword="null"/> when nobody has judged it.</summary>
    public bool? CalledForEscalation { get; init; }

    /// <summary>
    /// Whether it was an error that was sown on purpose, to see whether it would be caught; such a review counts for nothing else. <see langword="false"/> unless said.
    /// </summary>
    public bool IsSeededError { get; init; }
}
