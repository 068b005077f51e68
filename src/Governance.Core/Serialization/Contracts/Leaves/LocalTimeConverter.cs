using NodaTime;
using NodaTime.Text;

namespace Governance.Serialization;

/// <summary>A time of day: hours and minutes, and seconds where there are any.</summary>
internal sealed class LocalTimeConverter() : TextLeafConverter<LocalTime>(LeafWords.Time)
{
    private static readonly LocalizedText Noun = new("a time of day", "une heure de la journée");
    private static readonly LocalTimePattern Minutes = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");
    private static readonly LocalTimePattern Seconds = LocalTimePattern.CreateWithInvariantCulture("HH':'mm':'ss.FFFFFFFFF");

    /// <summary>How else people write a time of day.</summary>
    private static readonly LocalTimePattern[] Others =
        [.. new[] { "H':'mm", "H'h'mm", "H'h'", "H':'mm':'ss" }.Select(LocalTimePattern.CreateWithInvariantCulture)];

    protected override LeafProblem? Parse(JsonLeaf leaf, out LocalTime value)
    {
        if (Minutes.Parse(leaf.Text).TryGetValue(default, out value) || Seconds.Parse(leaf.Text).TryGetValue(default, out value))
        {
            return null;
        }

        return Invalid(LeafWords.NotA(leaf.Text, Noun), HelpFor(leaf.Text));
    }

    protected override string TextOf(LocalTime value) => TextFor(value);

    private static string TextFor(LocalTime value) => (value.Second == 0 && value.NanosecondOfSecond == 0 ? Minutes : Seconds).Format(value);

    private static LocalizedText HelpFor(string text)
    {
        if (text.StartsWith("24", StringComparison.Ordinal))
        {
            return LeafWords.EndOfDay;
        }

        foreach (var pattern in Others)
        {
            if (pattern.Parse(text).TryGetValue(default, out var meant))
            {
                return Spelling.DidYouMean(TextFor(meant));
            }
        }

        return ContractProblems.Expected(LeafWords.Time);
    }
}
