namespace Governance.Cedar.Fuzzing;

/// <summary>How much to fuzz.</summary>
/// <param name="Count">How many inputs.</param>
/// <param name="Seed">The seed of the first input; each further input has the next number, so any of them can be tried alone.</param>
public sealed record FuzzOptions(long Count, ulong Seed)
{
    /// <summary>How many threads try inputs. The default is one for each processor.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>How long one input may take. The default is two seconds.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Told before each input which thread tries which seed; null, the default, for nobody.</summary>
    public Action<int, ulong>? Starting { get; init; }

    /// <summary>Told every few seconds how many inputs were tried; null, the default, for nobody.</summary>
    public Action<long>? Progress { get; init; }
}
