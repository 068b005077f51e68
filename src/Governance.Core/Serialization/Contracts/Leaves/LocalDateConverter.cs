using NodaTime;
using NodaTime.Text;

namespace Governance.Serialization;

/// <summary>A day of the calendar, in ISO 8601.</summary>
internal sealed class LocalDateConverter() : TextLeafConverter<LocalDate>(LeafWords.Date)
{
    private static readonly LocalizedText Noun = new("a date", "une date");

    /// <summary>How else people write a date, where the order of its parts is clear.</summary>
    private static readonly LocalDatePattern[] Others =
        [.. new[] { "uuuu'-'M'-'d", "uuuu'/'M'/'d", "d'.'M'.'uuuu", "uuuuMMdd" }.Select(LocalDatePattern.CreateWithInvariantCulture)];

    protected override LeafProblem? Parse(JsonLeaf leaf, out LocalDate value) =>
        LocalDatePattern.Iso.Parse(leaf.Text).TryGetValue(default, out value) ? null : Invalid(
            LeafWords.NotA(leaf.Text, Noun),
            Meant(leaf.Text) is { } meant ? Spelling.DidYouMean(LocalDatePattern.Iso.Format(meant)) : ContractProblems.Expected(Form));

    protected override string TextOf(LocalDate value) => LocalDatePattern.Iso.Format(value.WithCalendar(CalendarSystem.Iso));

    /// <summary>The date that a text in another order, or one with a time of day, was probably meant to name.</summary>
    private static LocalDate? Meant(string text)
    {
        var date = text.IndexOf('T', StringComparison.Ordinal) is var time and > 0 ? text[..time] : text;
        foreach (var pattern in Others)
        {
            if (pattern.Parse(date).TryGetValue(default, out var meant))
            {
                return meant;
            }
        }

        return null;
    }
}
