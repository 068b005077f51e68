namespace Governance.Cedar.Fuzzing;

/// <summary>Numbers that a seed fixes, the same on every machine and runtime (SplitMix64).</summary>
internal sealed class FuzzRandom(ulong seed)
{
    private ulong _state = Mix(seed);

    public int Below(int bound) => (int)(Next() % (ulong)bound);

    public bool OneIn(int times) => Below(times) == 0;

    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    private ulong Next() => Mix(_state = unchecked(_state + 0x9E3779B97F4A7C15));

    private static ulong Mix(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
