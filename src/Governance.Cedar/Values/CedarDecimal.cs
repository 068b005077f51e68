using System.Globalization;

namespace Governance.Cedar;

/// <summary>
/// A fixed-point number with four decimals, as <c>decimal("12.34")</c> builds it. It is not money and not a floating-point number; Cedar
/// compares it and offers no arithmetic on it. Equality and order are numeric: 1.5 and 1.5000 are equal. The default is 0.0.
/// </summary>
/// <param name="Units">The number in units of 0.0001, so 1.5 is 15000. Any 64-bit value is valid.</param>
public readonly record struct CedarDecimal(long Units) : IComparable<CedarDecimal>
{
    private const int Scale = 10_000;
    private const int MaxDecimals = 4;

    /// <summary>The smallest value, -922337203685477.5808.</summary>
    public static CedarDecimal MinValue => new(long.MinValue);

    /// <summary>The largest value, 922337203685477.5807.</summary>
    public static CedarDecimal MaxValue => new(long.MaxValue);

    /// <summary>Reads digits, a point and one to four digits, with an optional minus sign; nothing else, in no culture.</summary>
    /// <returns>False when the text has another shape or the number is out of range.</returns>
    public static bool TryParse(string? text, out CedarDecimal value)
    {
        value = default;
        ReadOnlySpan<char> rest = text;
        bool negative = rest.StartsWith('-');
        rest = negative ? rest[1..] : rest;
        int point = rest.IndexOf('.');
        if (point <= 0 || rest.Length - point - 1 is < 1 or > MaxDecimals)
        {
            return false;
        }

        Int128 units = 0;
        ReadOnlySpan<char> whole = rest[..point];
        ReadOnlySpan<char> decimals = rest[(point + 1)..];
        if (!Append(whole, ref units) || !Append(decimals, ref units))
        {
            return false;
        }

        for (int missing = decimals.Length; missing < MaxDecimals; missing++)
        {
            units *= 10;
        }

        units = negative ? -units : units;
        if (units < long.MinValue || units > long.MaxValue)
        {
            return false;
        }

        value = new CedarDecimal((long)units);
        return true;
    }

    /// <summary>Converts exactly, or not at all.</summary>
    /// <returns>False when the number has more than four decimals or is out of range; nothing is rounded.</returns>
    public static bool TryFromDecimal(decimal number, out CedarDecimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(number, parts);
        int decimals = (parts[3] >> 16) & byte.MaxValue;
        if (parts[2] == 0 && decimals <= MaxDecimals)
        {
            return TryScale(unchecked(((ulong)(uint)parts[1] << 32) | (uint)parts[0]), PowersOfTen[MaxDecimals - decimals], isNegative: parts[3] < 0, out value);
        }

        // Many digits, of which the last may be zeros.
        value = default;
        if (number < MinValue.ToDecimal() || number > MaxValue.ToDecimal())
        {
            return false;
        }

        decimal units = number * Scale;
        if (units != decimal.Truncate(units))
        {
            return false;
        }

        value = new CedarDecimal((long)units);
        return true;
    }

    /// <summary>The same number, exactly.</summary>
    public decimal ToDecimal() => (decimal)Units / Scale;

    /// <inheritdoc/>
    public int CompareTo(CedarDecimal other) => Units.CompareTo(other.Units);

    /// <summary>The shortest text that reads back as this number, with at least one decimal: <c>1.5</c>, <c>2.0</c>; the same in every culture.</summary>
    public override string ToString()
    {
        (Int128 whole, Int128 fraction) = Int128.DivRem(Int128.Abs(Units), Scale);
        string decimals = fraction.ToString("0000", CultureInfo.InvariantCulture).TrimEnd('0');
        return string.Create(CultureInfo.InvariantCulture, $"{(Units < 0 ? "-" : string.Empty)}{whole}.{(decimals.Length == 0 ? "0" : decimals)}");
    }

    /// <summary>Numerically less.</summary>
    public static bool operator <(CedarDecimal left, CedarDecimal right) => left.Units < right.Units;

    /// <summary>Numerically less or equal.</summary>
    public static bool operator <=(CedarDecimal left, CedarDecimal right) => left.Units <= right.Units;

    /// <summary>Numerically greater.</summary>
    public static bool operator >(CedarDecimal left, CedarDecimal right) => left.Units > right.Units;

    /// <summary>Numerically greater or equal.</summary>
    public static bool operator >=(CedarDecimal left, CedarDecimal right) => left.Units >= right.Units;

    private static ReadOnlySpan<ulong> PowersOfTen => [1, 10, 100, 1000, 10_000];

    private static bool TryScale(ulong digits, ulong factor, bool isNegative, out CedarDecimal value)
    {
        ulong beyond = Math.BigMul(digits, factor, out ulong units);
        bool fits = beyond == 0 && units <= (isNegative ? 1UL << 63 : long.MaxValue);
        value = fits ? new CedarDecimal(unchecked(isNegative ? -(long)units : (long)units)) : default;
        return fits;
    }

    private static bool Append(ReadOnlySpan<char> digits, ref Int128 number)
    {
        foreach (char digit in digits)
        {
            // Beyond 64 bits the answer is known; stopping here also keeps a long text from overflowing.
            if (!char.IsAsciiDigit(digit) || number > long.MaxValue)
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
        }

        return true;
    }
}
