namespace Governance.Cedar.Fuzzing;

/// <summary>What became of the inputs of one reader.</summary>
/// <param name="Reader">Its name.</param>
/// <param name="Accepted">How many inputs it accepted and nothing went wrong.</param>
/// <param name="Rejected">How many it rejected as it should.</param>
/// <param name="Failed">How many broke something.</param>
/// <param name="Time">How long they took together.</param>
/// <param name="Slowest">How long the slowest took.</param>
/// <param name="SlowestSeed">The seed of that one.</param>
public sealed record ReaderTally(string Reader, long Accepted, long Rejected, long Failed, TimeSpan Time, TimeSpan Slowest, ulong SlowestSeed)
{
    /// <summary>How many inputs there were.</summary>
    public long Inputs => Accepted + Rejected + Failed;

    internal ReaderTally With(bool? isAccepted, TimeSpan time, ulong seed) => this with
    {
        Accepted = Accepted + (isAccepted is true ? 1 : 0),
        Rejected = Rejected + (isAccepted is false ? 1 : 0),
        Failed = Failed + (isAccepted is null ? 1 : 0),
        Time = Time + time,
        Slowest = time > Slowest ? time : Slowest,
        SlowestSeed = time > Slowest ? seed : SlowestSeed,
    };

    internal ReaderTally With(ReaderTally other) => this with
    {
        Accepted = Accepted + other.Accepted,
        Rejected = Rejected + other.Rejected,
        Failed = Failed + other.Failed,
        Time = Time + other.Time,
        Slowest = other.Slowest > Slowest ? other.Slowest : Slowest,
        SlowestSeed = other.Slowest > Slowest ? other.SlowestSeed : SlowestSeed,
    };
}
