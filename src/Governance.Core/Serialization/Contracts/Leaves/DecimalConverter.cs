using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Governance.Serialization;

/// <summary>A number that is kept exactly, with its decimals as written; one that could only be rounded is refused.</summary>
internal sealed class DecimalConverter() : LeafConverter<decimal>(JsonKind.Number, LeafWords.Number)
{
    /// <summary>Every number of so many digits is exact, whatever its digits.</summary>
    private const int ExactDigits = 28;

    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value);

    protected override LeafProblem? Parse(JsonLeaf leaf, out decimal value)
    {
        var isExact = decimal.TryParse(leaf.Raw, Style, CultureInfo.InvariantCulture, out value) && Digits(leaf.Raw) <= ExactDigits
            && (value != 0 || Mantissa(leaf.Raw).IndexOfAnyInRange((byte)'1', (byte)'9') < 0);
        return isExact ? null : Invalid(LeafWords.NumberTooLarge(Encoding.UTF8.GetString(leaf.Raw)), help: null);
    }

    private static ReadOnlySpan<byte> Mantissa(ReadOnlySpan<byte> number) =>
        number.IndexOfAny((byte)'e', (byte)'E') is var exponent and >= 0 ? number[..exponent] : number;

    private static int Digits(ReadOnlySpan<byte> number)
    {
        var count = 0;
        foreach (var c in Mantissa(number))
        {
            count += char.IsAsciiDigit((char)c) ? 1 : 0;
        }

        return count;
    }
}
