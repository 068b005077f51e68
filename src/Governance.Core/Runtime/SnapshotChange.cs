namespace Governance.Runtime;

/// <summary>One model took the place of another.</summary>
public sealed class SnapshotChange
{
    internal SnapshotChange(GovernanceSnapshot before, GovernanceSnapshot after)
    {
        Before = before;
        After = after;
    }

    /// <summary>What was in force. Whoever keeps the change keeps this model in memory.</summary>
    public GovernanceSnapshot Before { get; }

    /// <summary>What is in force since.</summary>
    public GovernanceSnapshot After { get; }

    /// <summary>What was added, removed and changed; computed when it is first asked for.</summary>
    public ModelDifference Difference => field ??= ModelDifference.Between(Before.Model, After.Model);
}
