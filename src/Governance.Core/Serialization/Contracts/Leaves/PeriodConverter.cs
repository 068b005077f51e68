using NodaTime;

namespace Governance.Serialization;

/// <summary>A number of weeks and days of the calendar, in ISO 8601.</summary>
internal sealed class PeriodConverter() : TextLeafConverter<Period>(LeafWords.Period)
{
    private static readonly LocalizedText Noun = new("a period of weeks and days", "une période de semaines et de jours");

    protected override LeafProblem? Parse(JsonLeaf leaf, out Period value) =>
        PeriodText.TryParse(leaf.Text, out value) ? null : Invalid(
            LeafWords.NotA(leaf.Text, Noun),
            DurationText.HasMonths(leaf.Text) ? LeafWords.MonthsVary : ContractProblems.Expected(Form));

    protected override string TextOf(Period value) => PeriodText.Format(value);
}
