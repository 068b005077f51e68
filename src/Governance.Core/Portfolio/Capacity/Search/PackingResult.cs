namespace Governance.Portfolio;

/// <summary>What a search found.</summary>
/// <param name="Best">The best packing; <see langword="null"/> when none was found that is worth more than was asked for.</param>
/// <param name="Value">What it is worth; what had to be exceeded, when none was found.</param>
/// <param name="Bound">What no packing exceeds; <paramref name="Value"/> when that is proved to be the most.</param>
/// <param name="Nodes">How many nodes were looked at.</param>
internal sealed record PackingResult(bool[]? Best, Int128 Value, Int128 Bound, long Nodes)
{
    /// <summary>Whether nothing better exists.</summary>
    public bool IsProved => Bound <= Value;
}
