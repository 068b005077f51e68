namespace Governance.Portfolio;

/// <summary>A value from 0 to 1, as far as the scores tell it.</summary>
/// <param name="Lower">The value when every missing score is the worst that it can be.</param>
/// <param name="Upper">The value when every missing score is the best that it can be; at least <paramref name="Lower"/>.</param>
public sealed record ValueInterval(Fraction Lower, Fraction Upper)
{
    /// <summary>Whether no missing score makes a difference.</summary>
    public bool IsExact => Lower == Upper;
}
