using NodaTime;
using NodaTime.Text;

namespace Governance.Serialization;

/// <summary>An instant, in ISO 8601 and UTC.</summary>
internal sealed class InstantConverter() : TextLeafConverter<Instant>(LeafWords.Instant)
{
    private static readonly LocalizedText Noun = new("an instant in UTC", "un instant en UTC");
    private static readonly InstantPattern Pattern = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFFFF'Z'");

    protected override LeafProblem? Parse(JsonLeaf leaf, out Instant value)
    {
        var parsed = Pattern.Parse(leaf.Text);
        value = parsed.Success ? parsed.Value : default;
        return parsed.Success ? null : Invalid(
            LeafWords.NotA(leaf.Text, Noun),
            Meant(leaf.Text) is { } meant ? Spelling.DidYouMean(Pattern.Format(meant)) : ContractProblems.Expected(Form));
    }

    protected override string TextOf(Instant value) => Pattern.Format(value);

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
