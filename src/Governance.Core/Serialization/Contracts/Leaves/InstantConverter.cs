using NodaTime;
using NodaTime.Text;

namespace Governance.Serialization;

/// <summary>An instant, in ISO 8601 and UTC.</summary>
internal sealed class InstantConverter() : TextLeafConverter<Instant>(LeafWords.Instant)
{
    private static readonly LocalizedText Noun = new("an instant in UTC", "un instant en UTC");
    private static readonly InstantPattern Pattern = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFFFF'Z'");

    /// <summary>The usual form, with any digits for the zeros.</summary>
    private static ReadOnlySpan<byte> Usual => "0000-00-00T00:00:00Z"u8;

    /// <summary>An instant of whole seconds in a year that has four digits, which is what most people write.</summary>
    protected override bool TryReadUsual(ReadOnlySpan<byte> utf8, out Instant value)
    {
        value = default;
        if (utf8.Length != Usual.Length)
        {
            return false;
        }

        for (var i = 0; i < Usual.Length; i++)
        {
            if (Usual[i] == (byte)'0' ? !char.IsAsciiDigit((char)utf8[i]) : utf8[i] != Usual[i])
            {
                return false;
            }
        }

        var (year, month, day) = ((Number(utf8) * 100) + Number(utf8[2..]), Number(utf8[5..]), Number(utf8[8..]));
        var (hour, minute, second) = (Number(utf8[11..]), Number(utf8[14..]), Number(utf8[17..]));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        value = Instant.FromUtc(year, month, day, hour, minute, second);
        return true;
    }

    protected override LeafProblem? Parse(JsonLeaf leaf, out Instant value)
    {
        var parsed = Pattern.Parse(leaf.Text);
        value = parsed.Success ? parsed.Value : default;
        return parsed.Success ? null : Invalid(
            LeafWords.NotA(leaf.Text, Noun),
            Meant(leaf.Text) is { } meant ? Spelling.DidYouMean(Pattern.Format(meant)) : ContractProblems.Expected(Form));
    }

    protected override string TextOf(Instant value) => Pattern.Format(value);

    private static int Number(ReadOnlySpan<byte> digits) => ((digits[0] - '0') * 10) + (digits[1] - '0');

    /// <summary>The instant that a date alone, or a time at an offset, was probably meant to name.</summary>
    private static Instant? Meant(string text)
    {
        if (LocalDatePattern.Iso.Parse(text) is { Success: true } date)
        {
            return date.Value.AtMidnight().InUtc().ToInstant();
        }

        if (LocalDateTimePattern.ExtendedIso.Parse(text) is { Success: true } local)
        {
            return local.Value.InUtc().ToInstant();
        }

        return OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true } offset ? offset.Value.ToInstant() : null;
    }
}
