namespace Governance.Cedar;

/// <summary>How <see cref="CedarFormatter"/> lays out text. Equality is by content.</summary>
public sealed record CedarFormatOptions
{
    /// <summary>The options used when none are given: 80 columns, two spaces.</summary>
    public static CedarFormatOptions Default { get; } = new();

    /// <summary>How many UTF-16 code units a line should have at most, 20 to 1000; 80 by default. What cannot be broken may be longer; comments do not count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside that range.</exception>
    public int Width { get; init => field = Within(value, 20, 1000); } = 80;

    /// <summary>How many spaces one level is indented, 1 to 16; 2 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside that range.</exception>
    public int Indent { get; init => field = Within(value, 1, 16); } = 2;

    private static int Within(int value, int least, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most);
        return value;
    }
}
