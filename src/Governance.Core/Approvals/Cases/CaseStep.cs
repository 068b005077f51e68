using NodaTime;

namespace Governance.Approvals;

/// <summary>A step of an approval case: the step of the protocol with its people, and how far it got.</summary>
public sealed record CaseStep
{
    /// <summary>The step of the protocol.</summary>
    public required ValidationStep Step { get; init; }

    /// <summary>Who decides: the step's own voters, then each escalation level.</summary>
    public required ValueList<CaseLevel> Levels { get; init; }

    /// <summary>Where it stands.</summary>
    public CaseStepState State { get; internal init; }

    /// <summary>The level that decides, by its position in <see cref="Levels"/>.</summary>
    public int Level { get; internal init; }

    /// <summary>The instant from which votes at this level no longer count; <see langword="null"/> while the step waits.</summary>
    public Instant? Deadline { get; internal init; }

    /// <summary>The votes that count, in the order in which they were cast: one a person.</summary>
    public ValueList<Vote> Votes { get; internal init; }

    /// <summary>Those who decide now.</summary>
    public CaseLevel Current => Levels[Level];

    /// <summary>The people who agreed and whose agreement counts at the present level, in the order of their votes.</summary>
    public ValueList<PersonId> Approvers =>
        Votes.Where(v => v.Kind == VoteKind.Approve && Current.Find(v.By) is not null).Select(v => v.By).ToValueList();
}
