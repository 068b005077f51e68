using Governance.Organization;
using NodaTime;

namespace Governance.Approvals;

/// <summary>What is stricter about one step of a validation protocol in a unit. What it leaves out is as above.</summary>
public sealed record StepAdaptation
{
    /// <summary>The step, by its English name (<see cref="ValidationStep.Name"/>), exactly as it is written there.</summary>
    public required string Step { get; init; }

    /// <summary>
    /// How many distinct persons must agree, more than above; <see langword="null"/> for as many as there. It holds at every level of the step, so that
    /// no escalation goes round it; a level that asks for more keeps to that, and one that has too few people passes the step on at its deadline only.
    /// </summary>
    public int? Quorum { get; init; }

    /// <summary>The sum of weights that must agree at the step's own level, more than above; <see langword="null"/> for as much as there.</summary>
    public int? RequiredWeight { get; init; }

    /// <summary>
    /// How long the step may take in all, its escalation included, less than above; <see langword="null"/> for as long as there. It ends what lasts
    /// longer and makes nothing begin sooner, so that nobody to whom the step would be passed on later decides instead of those before.
    /// </summary>
    public Duration? Deadline { get; init; }

    /// <summary>Whose rejection denies the case as well; each must be among those who may vote.</summary>
    public ValueList<PartyReference> VetoHolders { get; init; }

    /// <summary>Whether the requester may not vote, though it may above; <see langword="false"/> unless said.</summary>
    public bool RequesterMayNotVote { get; init; }

    /// <summary>Whether who voted in an earlier step may not vote again, though they may above; <see langword="false"/> unless said.</summary>
    public bool EarlierVotersMayNotVote { get; init; }
}
