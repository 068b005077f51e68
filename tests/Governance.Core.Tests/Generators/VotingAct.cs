using Governance.Approvals;
using NodaTime;

namespace Governance.Core.Tests.Generators;

/// <summary>Something done to a case: a vote when there is one, else one of the other things.</summary>
internal sealed record VotingAct
{
    public required Instant At { get; init; }

    public required PersonId By { get; init; }

    /// <summary>The vote; <see langword="null"/> to do something else.</summary>
    public VoteKind? Kind { get; init; }

    public int Step { get; init; }

    public bool Cancels { get; init; }

    public bool Voids { get; init; }

    public CaseChange On(ApprovalCase @case) => this switch
    {
        { Kind: { } kind } => @case.Cast(new(By, Step, kind, At)),
        { Cancels: true } => @case.Cancel(By, At, "no longer needed"),
        { Voids: true } => @case.Void(At, "revoked"),
        _ => @case.Advance(At),
    };
}
