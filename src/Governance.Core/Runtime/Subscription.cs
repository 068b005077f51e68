namespace Governance.Runtime;

/// <summary>Somebody who is told of changes until it is disposed of.</summary>
internal sealed class Subscription(GovernanceRuntime runtime, Action<SnapshotChange> subscriber) : IDisposable
{
    /// <summary>Tells of a change; what the subscriber throws is the answer, since no subscriber may stop a reload.</summary>
    public Exception? Tell(SnapshotChange change)
    {
        try
        {
            subscriber(change);
            return null;
        }
#pragma warning disable CA1031 // whatever it throws is handed to whoever reloads
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return failure;
        }
    }

    public void Dispose() => runtime.Remove(this);
}
