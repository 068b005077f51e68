using System.Diagnostics;

namespace Governance.Approvals;

/// <summary>The names of votes.</summary>
public static class VoteKinds
{
    extension(VoteKind kind)
    {
        /// <summary>What the voter says, for people.</summary>
        public LocalizedText DisplayName => kind switch
        {
            VoteKind.Approve => new("agrees", "approuve"),
            VoteKind.Reject => new("rejects", "rejette"),
            VoteKind.Recuse => new("recuses", "se récuse"),
            _ => throw new UnreachableException(),
        };
    }
}
