namespace Governance.Cedar;

/// <summary>What became of a clause. All clauses are looked at, also those behind one that failed, where evaluation itself stops.</summary>
public enum ClauseOutcome
{
    /// <summary>It was met.</summary>
    Held,

    /// <summary>It was not met.</summary>
    Failed,

    /// <summary>It has no value, which makes the policy an error.</summary>
    Erred,

    /// <summary>It has no value, but evaluation stops at an earlier clause and never gets there, as behind a <c>has</c> that fails.</summary>
    NotReached,
}
