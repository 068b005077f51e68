using System.Globalization;

namespace Governance.Core.Tests.Runtime;

/// <summary>What came of a run.</summary>
/// <param name="Threads">The threads that decided.</param>
/// <param name="Swaps">How often another model came into force.</param>
/// <param name="Decisions">How many decisions were made meanwhile.</param>
/// <param name="Versions">How many different versions made at least one of them.</param>
/// <param name="Torn">Decisions that are not what the version that they name gives.</param>
/// <param name="Watched">Snapshots that were replaced and watched.</param>
/// <param name="Alive">Those of them that memory still holds.</param>
/// <param name="Elapsed">How long it took.</param>
internal sealed record ReloadStressResult(int Threads, int Swaps, long Decisions, int Versions, long Torn, int Watched, int Alive, TimeSpan Elapsed)
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Threads} threads made {Decisions:N0} decisions by {Versions:N0} versions during {Swaps:N0} swaps in {Elapsed.TotalSeconds:N1} s: {Torn} torn; of {Watched:N0} replaced snapshots {Alive} alive");
}
