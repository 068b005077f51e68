namespace Governance.Cedar;

/// <summary>
/// An IPv4 or IPv6 address with a prefix length, as <c>ip("10.0.0.0/8")</c> builds it; a single address has the full prefix. Immutable.
/// Equality is by content: family, address with all its bits, prefix. So <c>10.0.0.1/8</c> and <c>10.0.0.2/8</c> differ although they
/// cover the same range, and an IPv4 address never equals an IPv6 one.
/// </summary>
public sealed class CedarIpAddress : IEquatable<CedarIpAddress>
{
    private const int V4Bits = 32;
    private const int V6Bits = 128;

    internal CedarIpAddress(bool isIpv4, UInt128 address, int prefixLength)
    {
        IsIpv4 = isIpv4;
        Address = address;
        PrefixLength = prefixLength;
    }

    /// <summary>Whether this is an IPv4 address or range.</summary>
    public bool IsIpv4 { get; }

    /// <summary>Whether this is an IPv6 address or range.</summary>
    public bool IsIpv6 => !IsIpv4;

    /// <summary>How many leading bits the range fixes: 0 to 32 for IPv4, 0 to 128 for IPv6.</summary>
    public int PrefixLength { get; }

    /// <summary>Whether the whole range is loopback: inside <c>127.0.0.0/8</c>, or <c>::1</c>.</summary>
    public bool IsLoopback => IsIpv4 ? PrefixLength >= 8 && Address >> 24 == 127 : PrefixLength == V6Bits && Address == 1;

    /// <summary>Whether the whole range is multicast: inside <c>224.0.0.0/4</c> or <c>ff00::/8</c>.</summary>
    public bool IsMulticast => IsIpv4 ? PrefixLength >= 4 && Address >> 28 == 0xE : PrefixLength >= 8 && Address >> 120 == 0xFF;

    /// <summary>The address as a number, host bits included.</summary>
    internal UInt128 Address { get; }

    private int Width => IsIpv4 ? V4Bits : V6Bits;

    /// <summary>
    /// Reads a dotted IPv4 address or a hexadecimal IPv6 address, either with an optional prefix length. Leading zeros in IPv4 numbers and in
    /// the prefix, IPv4 inside IPv6, and zone indices are not allowed.
    /// </summary>
    /// <returns>False when the text is something else.</returns>
    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out CedarIpAddress? value) =>
        IpAddressText.TryParse(text, out value);

    /// <summary>Whether every address of this range lies in <paramref name="range"/>; false across families.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="range"/> is null.</exception>
    public bool IsInRange(CedarIpAddress range)
    {
        ArgumentNullException.ThrowIfNull(range);
        return IsIpv4 == range.IsIpv4 && PrefixLength >= range.PrefixLength && Network(range.PrefixLength) == range.Network(range.PrefixLength);
    }

    /// <inheritdoc/>
    public bool Equals(CedarIpAddress? other) =>
        other is not null && IsIpv4 == other.IsIpv4 && Address == other.Address && PrefixLength == other.PrefixLength;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CedarIpAddress);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsIpv4, Address, PrefixLength);

    /// <summary>The address, with its prefix length unless it is a single address; reads back as an equal value.</summary>
    public override string ToString() => IpAddressText.Format(this, PrefixLength == Width ? null : PrefixLength);

    // Shifting by the full width would be a shift by zero.
    private UInt128 Network(int bits) => bits == 0 ? 0 : Address >> (Width - bits);
}
