namespace Governance.Tests;

/// <summary>What something allocates on the thread that does it.</summary>
internal static class Allocation
{
    private const int Rounds = 5;
    private const int Times = 1000;

    /// <summary>The least bytes of several rounds of a thousand times each, once the code is warm: what the runtime allocates beside it, in some rounds, does not count.</summary>
    public static long Least(Action action)
    {
        var least = long.MaxValue;
        for (var round = 0; round <= Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < Times; i++)
            {
                action();
            }

            least = round == 0 ? least : Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
