using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Governance.Cedar;

/// <summary>Reads and writes <see cref="CedarIpAddress"/>. The framework's parser accepts more than Cedar does (<c>1.2</c>, zones, IPv4 in IPv6).</summary>
internal static class IpAddressText
{
    private const int Groups = 8;

    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out CedarIpAddress? value)
    {
        value = null;
        int slash = text.IndexOf('/');
        ReadOnlySpan<char> address = slash < 0 ? text : text[..slash];
        bool isIpv4 = address.Contains('.');
        int width = isIpv4 ? 32 : 128;
        int prefix = width;
        UInt128 bits = 0;
        if ((slash >= 0 && !TryDecimal(text[(slash + 1)..], width, out prefix)) || !(isIpv4 ? TryIpv4(address, out bits) : TryIpv6(address, out bits)))
        {
            return false;
        }

        value = new CedarIpAddress(isIpv4, bits, prefix);
        return true;
    }

    public static string Format(CedarIpAddress value, int? prefix)
    {
        string address = value.IsIpv4
            ? string.Join('.', Enumerable.Range(0, 4).Select(i => ((int)((value.Address >> (24 - (8 * i))) & 0xFF)).ToString(CultureInfo.InvariantCulture)))
            : string.Join(':', Enumerable.Range(0, Groups).Select(i => ((int)((value.Address >> (112 - (16 * i))) & 0xFFFF)).ToString("x", CultureInfo.InvariantCulture)));
        return prefix is null ? address : string.Create(CultureInfo.InvariantCulture, $"{address}/{prefix}");
    }

    private static bool TryIpv4(ReadOnlySpan<char> text, out UInt128 bits)
    {
        bits = 0;
        int count = 0;
        foreach (Range part in text.Split('.'))
        {
            if (++count > 4 || !TryDecimal(text[part], 255, out int number))
            {
                return false;
            }

            bits = (bits << 8) | (uint)number;
        }

        return count == 4;
    }

    private static bool TryIpv6(ReadOnlySpan<char> text, out UInt128 bits)
    {
        int gap = text.IndexOf("::", StringComparison.Ordinal);
        if (gap < 0)
        {
            return TryGroups(text, out bits, out int all) && all == Groups;
        }

        bits = 0;
        if (!TryGroups(text[..gap], out UInt128 head, out int before) || !TryGroups(text[(gap + 2)..], out UInt128 tail, out int after)
            || before + after >= Groups)
        {
            return false;
        }

        bits = before == 0 ? tail : (head << (16 * (Groups - before))) | tail;
        return true;
    }

    private static bool TryGroups(ReadOnlySpan<char> text, out UInt128 bits, out int count)
    {
        bits = 0;
        count = 0;
        if (text.IsEmpty)
        {
            return true;
        }

        foreach (Range part in text.Split(':'))
        {
            if (++count > Groups || text[part].Length is < 1 or > 4
                || !ushort.TryParse(text[part], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort group))
            {
                return false;
            }

            bits = (bits << 16) | group;
        }

        return true;
    }

    private static bool TryDecimal(ReadOnlySpan<char> text, int max, out int number)
    {
        number = 0;
        return text.Length is >= 1 and <= 3 && (text[0] != '0' || text.Length == 1)
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= max;
    }
}
