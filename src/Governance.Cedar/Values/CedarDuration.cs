using System.Globalization;
using System.Text;

namespace Governance.Cedar;

/// <summary>
/// A signed length of time in milliseconds, as <c>duration("1d2h")</c> builds it. A day is always 24 hours: it is not a calendar period.
/// Equality and order are numeric; the default is 0.
/// </summary>
/// <param name="Milliseconds">The length in milliseconds. Any 64-bit value is valid.</param>
public readonly record struct CedarDuration(long Milliseconds) : IComparable<CedarDuration>
{
    /// <summary>Reads numbers with the units <c>d h m s ms</c>, in that order, each at most once and at least one, with an optional minus sign in front.</summary>
    /// <returns>False when the text has another shape or the length is out of range.</returns>
    public static bool TryParse(string? text, out CedarDuration value)
    {
        value = default;
        ReadOnlySpan<char> rest = text;
        bool negative = rest.StartsWith('-');
        rest = negative ? rest[1..] : rest;
        if (rest.IsEmpty)
        {
            return false;
        }

        Int128 sum = 0;
        long previousUnit = long.MaxValue;
        while (!rest.IsEmpty)
        {
            if (!TakeNumber(ref rest, out ulong number) || !TakeUnit(ref rest, out long unit) || unit >= previousUnit)
            {
                return false;
            }

            previousUnit = unit;
            sum += (Int128)number * unit;
        }

        sum = negative ? -sum : sum;
        if (sum < long.MinValue || sum > long.MaxValue)
        {
            return false;
        }

        value = new CedarDuration((long)sum);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(CedarDuration other) => Milliseconds.CompareTo(other.Milliseconds);

    /// <summary>The length in its largest units, such as <c>1d2h30m</c>, which reads back as the same length; <c>0ms</c> for none.</summary>
    public override string ToString()
    {
        if (Milliseconds == 0)
        {
            return "0ms";
        }

        var builder = new StringBuilder(Milliseconds < 0 ? "-" : string.Empty);
        UInt128 rest = (UInt128)Int128.Abs(Milliseconds);
        foreach ((string name, uint unit) in new[] { ("d", 86_400_000u), ("h", 3_600_000u), ("m", 60_000u), ("s", 1000u), ("ms", 1u) })
        {
            (UInt128 number, rest) = UInt128.DivRem(rest, unit);
            if (number != 0)
            {
                builder.Append(CultureInfo.InvariantCulture, $"{number}{name}");
            }
        }

        return builder.ToString();
    }

    /// <summary>Shorter, or more negative.</summary>
    public static bool operator <(CedarDuration left, CedarDuration right) => left.Milliseconds < right.Milliseconds;

    /// <summary>Shorter or equal.</summary>
    public static bool operator <=(CedarDuration left, CedarDuration right) => left.Milliseconds <= right.Milliseconds;

    /// <summary>Longer.</summary>
    public static bool operator >(CedarDuration left, CedarDuration right) => left.Milliseconds > right.Milliseconds;

    /// <summary>Longer or equal.</summary>
    public static bool operator >=(CedarDuration left, CedarDuration right) => left.Milliseconds >= right.Milliseconds;

    private static bool TakeNumber(ref ReadOnlySpan<char> text, out ulong number)
    {
        int length = text.IndexOfAnyExceptInRange('0', '9');
        number = 0;
        if (length <= 0 || !ulong.TryParse(text[..length], NumberStyles.None, CultureInfo.InvariantCulture, out number))
        {
            return false;
        }

        text = text[length..];
        return true;
    }

    private static bool TakeUnit(ref ReadOnlySpan<char> text, out long milliseconds)
    {
        bool isMilliseconds = text.StartsWith("ms", StringComparison.Ordinal);
        milliseconds = isMilliseconds ? 1 : text[0] switch
        {
            'd' => 86_400_000,
            'h' => 3_600_000,
            'm' => 60_000,
            's' => 1000,
            _ => 0,
        };
        text = text[(isMilliseconds ? 2 : 1)..];
        return milliseconds != 0;
    }
}
