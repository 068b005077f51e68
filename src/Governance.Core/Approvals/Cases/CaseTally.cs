using NodaTime;

namespace Governance.Approvals;

/// <summary>How a step of a case stands at its present level: heads and weights of those who agreed, of those who may still vote, and of those who rejected.</summary>
internal readonly record struct CaseTally
{
    private readonly CaseLevel _level;
    private readonly (int Heads, long Weight) _agreed;
    private readonly (int Heads, long Weight) _left;
    private readonly (int Heads, long Weight) _rejected;

    public CaseTally(ApprovalCase @case, int step, Instant at)
    {
        var here = @case.Steps[step];
        _level = here.Current;
        foreach (var voter in _level.Voters)
        {
            switch (here.Votes.FirstOrDefault(v => v.By == voter.Person)?.Kind)
            {
                case VoteKind.Approve:
                    _agreed = Plus(_agreed, voter);
                    break;
                case VoteKind.Reject:
                    _rejected = Plus(_rejected, voter);
                    break;
                case null when CaseEligibility.Refuse(@case, step, voter.Person, at) is null:
                    _left = Plus(_left, voter);
                    break;
            }
        }
    }

    /// <summary>Whether enough agreed.</summary>
    public bool IsReached => Suffices(_agreed.Heads, _agreed.Weight);

    /// <summary>Whether enough can still agree. Somebody must be left to vote: the votes that were cast at a level before pass nothing by themselves.</summary>
    public bool CanBeReached => _left.Heads > 0 && Suffices(_agreed.Heads + _left.Heads, _agreed.Weight + _left.Weight);

    /// <summary>Whether enough could still agree if those who rejected had not voted.</summary>
    public bool CouldBeReachedButForRejections =>
        _left.Heads + _rejected.Heads > 0
        && Suffices(_agreed.Heads + _left.Heads + _rejected.Heads, _agreed.Weight + _left.Weight + _rejected.Weight);

    /// <summary>Whether somebody who votes at this level rejected.</summary>
    public bool HasRejections => _rejected.Heads > 0;

    private static (int Heads, long Weight) Plus((int Heads, long Weight) sum, CaseVoter voter) => (sum.Heads + 1, sum.Weight + voter.Weight);

    private bool Suffices(int heads, long weight) => heads >= _level.Quorum && (_level.RequiredWeight is not { } required || weight >= required);
}
