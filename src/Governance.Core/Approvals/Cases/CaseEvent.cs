using NodaTime;

namespace Governance.Approvals;

/// <summary>Something that happened in an approval case.</summary>
public sealed record CaseEvent
{
    /// <summary>What happened.</summary>
    public required CaseEventKind Kind { get; init; }

    /// <summary>The instant: never before that of the event before it. A vote that is refused as <see cref="CaseRefusal.OutOfOrder"/> takes that of the event before.</summary>
    public required Instant At { get; init; }

    /// <summary>The step, by its position; <see langword="null"/> when it concerns the case.</summary>
    public int? Step { get; init; }

    /// <summary>The level that a step passed to; <see langword="null"/> unless it escalated.</summary>
    public int? Level { get; init; }

    /// <summary>The vote; <see langword="null"/> unless one was cast.</summary>
    public Vote? Vote { get; init; }

    /// <summary>Why the vote does not count; <see langword="null"/> unless it was refused.</summary>
    public CaseRefusal? Refusal { get; init; }

    /// <summary>What closed the case or, for an escalation, would have closed it at the last level; <see langword="null"/> for other events.</summary>
    public ApprovalCaseTrigger? Cause { get; init; }

    /// <summary>Who withdrew the case; <see langword="null"/> unless somebody did.</summary>
    public PersonId? By { get; init; }

    /// <summary>Why the case was withdrawn or became void, in words; <see langword="null"/> when none were given.</summary>
    public string? Reason { get; init; }
}
