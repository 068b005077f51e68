using Governance.Organization;
using NodaTime;

namespace Governance.Approvals;

/// <summary>One step of a validation protocol: who votes, how many must agree, by when, and who takes over when they do not answer.</summary>
/// <remarks>
/// Votes are those of natural persons. Unless the step says otherwise, neither the requester (for an agent: its owner) nor anybody who voted in an
/// earlier step may vote. No agent votes, ever.
/// </remarks>
public sealed record ValidationStep
{
    /// <summary>The name that people read.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Who may vote: persons, roles (held in the unit at hand) or bodies; never agents.</summary>
    public required ValueList<PartyReference> Voters { get; init; }

    /// <summary>How many distinct persons must agree; at least 1.</summary>
    public required int Quorum { get; init; }

    /// <summary>How long the step may take, an ISO 8601 duration of fixed length; after it the step passes to the next of <see cref="Escalation"/>, or is denied.</summary>
    public required Duration Deadline { get; init; }

    /// <summary>Whether the step runs at the same time as the one before it; <see langword="false"/>, the default, when it waits for it.</summary>
    public bool RunsWithPrevious { get; init; }

    /// <summary>Voters whose vote weighs other than 1.</summary>
    public ValueList<VoterWeight> Weights { get; init; }

    /// <summary>The sum of weights that must agree, besides the quorum; <see langword="null"/> when heads alone count.</summary>
    public int? RequiredWeight { get; init; }

    /// <summary>Whose rejection denies the case at once; each must be among those who may vote.</summary>
    public ValueList<PartyReference> VetoHolders { get; init; }

    /// <summary>Who decides instead when the deadline passes, one level after the other; the last level's deadline denies.</summary>
    public ValueList<EscalationLevel> Escalation { get; init; }

    /// <summary>Whether the requester (for an agent: its owner) may vote; <see langword="false"/> unless said.</summary>
    public bool RequesterMayVote { get; init; }

    /// <summary>Whether who voted in an earlier step may vote again; <see langword="false"/> unless said.</summary>
    public bool EarlierVotersMayVote { get; init; }

    /// <summary>
    /// Whether a level with too few who may vote lasts until its deadline instead of passing the step on at once, and any rejection meanwhile denies:
    /// what a unit asks for on top must bring nobody to decide sooner, or in the place of those who could have rejected.
    /// </summary>
    internal bool KeepsItsTime { get; init; }
}
