using NodaTime;

namespace Governance.Approvals;

/// <summary>What is stricter about a validation protocol in one unit and the units below it: one protocol of the whole organisation, many units.</summary>
/// <remarks>
/// Whatever it says narrows. It names no further voter of a step, which would make a quorum easier, and takes no step away. Where units above have
/// adaptations of the same protocol, all hold together: of every number the strictest, everybody's veto, every further step. Where it asks for more people,
/// or lets fewer vote, no step is passed on for lack of them before its deadline, as it would be elsewhere.
/// </remarks>
public sealed record ProtocolAdaptation
{
    /// <summary>The protocol.</summary>
    public required ProtocolId Protocol { get; init; }

    /// <summary>The unit; it holds in the units below as well. A unit has at most one for a protocol.</summary>
    public required UnitId Unit { get; init; }

    /// <summary>What is stricter about steps that the protocol has above the unit; each step at most once.</summary>
    public ValueList<StepAdaptation> Steps { get; init; }

    /// <summary>Further steps, which come after those from above, in this order. Their names differ from one another's and from those of the steps before.</summary>
    public ValueList<ValidationStep> AdditionalSteps { get; init; }

    /// <summary>How long an approval may be used: shorter than above; <see langword="null"/> for as long as there.</summary>
    public Duration? ApprovalLifetime { get; init; }

    /// <summary>Why, for people; <see langword="null"/> when none is given.</summary>
    public LocalizedText? Reason { get; init; }
}
