namespace Governance.Runtime;

/// <summary>What came of handing a new model to a <see cref="GovernanceRuntime"/>.</summary>
public sealed record ReloadResult
{
    /// <summary>Whether it is in force.</summary>
    public required ReloadOutcome Outcome { get; init; }

    /// <summary>The snapshot that was in force when the call returned: the new one exactly when it was accepted.</summary>
    public required GovernanceSnapshot Snapshot { get; init; }

    /// <summary>Everything that was found in the new model: the errors for which it was rejected, or warnings.</summary>
    public ValueList<Diagnostic> Findings { get; init; }

    /// <summary>What changed; <see langword="null"/> unless the model was accepted. It holds the snapshot before: do not keep it.</summary>
    public SnapshotChange? Change { get; init; }

    /// <summary>What subscribers threw, in the order of their subscription. No subscriber can stop a reload, or keep another one from learning of it.</summary>
    public ValueList<Exception> SubscriberFailures { get; init; }
}
