using System.Globalization;
using Governance.Organization;
using NodaTime;

namespace Governance.Approvals;

/// <summary>A validation protocol at work on one exact act: its roles have become people, who vote until the case is closed.</summary>
/// <remarks>
/// <para>The value never changes: each function gives a new case. First it lets the deadlines take effect that have passed at its instant, each at its
/// own instant, so that it does not matter how often <see cref="Advance"/> is called. Equality compares everything, history included.</para>
/// <para>Who votes is settled when the case is opened: people who are absent then are replaced by their stand-ins. Votes count while their step is open, of
/// those who vote at its present level, once a person and step, before the deadline, and while the person has not left. Nobody votes on a step who is
/// a requester or voted on another one, unless the later of the two steps allows it; who recuses takes no part in the whole case.</para>
/// <para>A step passes with the vote that brings the quorum of distinct people, and the weight if one is required: never by the passing of time. A veto holder's
/// rejection denies the case at once, and so does another rejection that leaves the step unable to pass. When for another reason too few are left
/// who may vote, or at the deadline, the step passes to its next level, where the votes of those who vote there too count on; at the last level the case is denied.
    /// In a protocol of which a unit asks for more people, or lets fewer vote, a step with too few is not passed on before its deadline, and any rejection meanwhile denies.</para>
/// <para>The application keeps its cases, and says under which identity somebody votes: the library judges what a vote says, not whether it is genuine.</para>
/// </remarks>
public sealed record ApprovalCase
{
    private ApprovalCase(
        ApprovalCaseId id, string digest, ValidationProtocol protocol, UnitId unit, ValueList<PersonId> requesters, Instant openedAt, ValueList<CaseStep> steps)
    {
        (Id, Digest, Protocol, Unit, Requesters, OpenedAt, Steps) = (id, digest, protocol, unit, requesters, openedAt, steps);
    }

    /// <summary>The id.</summary>
    public ApprovalCaseId Id { get; }

    /// <summary>What is to be approved: the digest of a decision or of a plan.</summary>
    public string Digest { get; }

    /// <summary>The protocol.</summary>
    public ValidationProtocol Protocol { get; }

    /// <summary>The unit in which its roles became people.</summary>
    public UnitId Unit { get; }

    /// <summary>The natural persons who ask: for an agent, its owner.</summary>
    public ValueList<PersonId> Requesters { get; }

    /// <summary>The instant at which it was opened.</summary>
    public Instant OpenedAt { get; }

    /// <summary>Its steps, in the order of the protocol.</summary>
    public ValueList<CaseStep> Steps { get; internal init; }

    /// <summary>Where it stands.</summary>
    public ApprovalCaseState State { get; internal init; } = ApprovalCaseLifecycle.Transitions.Initial;

    /// <summary>What closed it, such as the reason of a denial; <see langword="null"/> while it is open.</summary>
    public ApprovalCaseTrigger? ClosedBy { get; internal init; }

    /// <summary>The approval; <see langword="null"/> unless the case is approved. It bears the id of the case.</summary>
    public Approval? Approval { get; internal init; }

    /// <summary>Everything that happened, in order.</summary>
    public ValueList<CaseEvent> History { get; internal init; }

    /// <summary>The instant of the last event.</summary>
    internal Instant Clock => History.IsEmpty ? OpenedAt : History[^1].At;

    internal static ApprovalCase Open(
        ApprovalCaseId id, string digest, ValidationProtocol protocol, UnitId unit, ValueList<PersonId> requesters, OrganizationIndex organization, Instant at) =>
        CaseProgress.Begin(new(id, digest, protocol, unit, requesters, at, CaseElectorate.Of(protocol, unit, organization, at)));

    /// <summary>Casts a vote. A vote that does not count is refused, with the reason, and recorded in the history.</summary>
    /// <param name="vote">The vote.</param>
    public CaseChange Cast(Vote vote)
    {
        ArgumentNullException.ThrowIfNull(vote);
        return CaseVoting.Cast(this, vote);
    }

    /// <summary>Lets the deadlines take effect that have passed; nothing happens when none has.</summary>
    /// <param name="now">The instant; before the last event, it changes nothing.</param>
    public CaseChange Advance(Instant now) => Change(CaseProgress.AdvanceTo(this, now));

    /// <summary>Withdraws the case. Refused when it is closed by then, or at an instant before the last event.</summary>
    /// <param name="by">Who withdraws it; whether that person may is for the application to say.</param>
    /// <param name="at">The instant.</param>
    /// <param name="reason">Why, in the person's words.</param>
    public CaseChange Cancel(PersonId by, Instant at, string? reason = null) => Close(ApprovalCaseTrigger.Cancelled, at, by, reason);

    /// <summary>Makes the case void, since what was to be approved has changed: a right was revoked, or a rule is another. Refused as <see cref="Cancel"/> is.</summary>
    /// <param name="at">The instant.</param>
    /// <param name="reason">What has changed.</param>
    public CaseChange Void(Instant at, string? reason = null) => Close(ApprovalCaseTrigger.Voided, at, null, reason);

    /// <summary>The case after everything of a history has been done to it again. Done to a case as it was opened, the history of its later self gives exactly that.</summary>
    /// <param name="history">What happened, in order.</param>
    public ApprovalCase Replay(ValueList<CaseEvent> history)
    {
        var current = this;
        foreach (var happened in history)
        {
            current = happened switch
            {
                { Vote: { } vote } => current.Cast(vote).Case,
                { Kind: CaseEventKind.Closed, Cause: ApprovalCaseTrigger.Cancelled, By: { } by } => current.Cancel(by, happened.At, happened.Reason).Case,
                { Kind: CaseEventKind.Closed, Cause: ApprovalCaseTrigger.Voided } => current.Void(happened.At, happened.Reason).Case,
                _ => current.Advance(happened.At).Case,
            };
        }

        return current;
    }

    /// <summary>The case as a Mermaid diagram (<c>flowchart</c>): its steps and levels, who votes and voted, and where it stands.</summary>
    /// <param name="culture">The reader's culture: French for any French culture, English for every other.</param>
    public string ToMermaid(CultureInfo culture) => new ApprovalCaseDiagram(this, culture).Draw();

    internal CaseChange Change(ApprovalCase after, CaseRefusal? refusal = null) =>
        new(after, refusal, after.History.Skip(History.Count).ToValueList());

    private CaseChange Close(ApprovalCaseTrigger trigger, Instant at, PersonId? by, string? reason)
    {
        if (at < Clock)
        {
            return Change(this, CaseRefusal.OutOfOrder);
        }

        var current = CaseProgress.AdvanceTo(this, at);
        return current.State == ApprovalCaseState.Open
            ? Change(CaseProgress.Close(current, new() { Kind = CaseEventKind.Closed, At = at, Cause = trigger, By = by, Reason = reason }))
            : Change(current, CaseRefusal.CaseClosed);
    }
}
