using NodaTime;

namespace Governance.Serialization;

/// <summary>A length of time, in ISO 8601.</summary>
internal sealed class DurationConverter() : TextLeafConverter<Duration>(LeafWords.Duration)
{
    private static readonly LocalizedText Noun = new("a duration of fixed length", "une durée de longueur fixe");

    protected override LeafProblem? Parse(JsonLeaf leaf, out Duration value) =>
        DurationText.TryParse(leaf.Text, out value) ? null : Invalid(
            LeafWords.NotA(leaf.Text, Noun),
            DurationText.HasMonths(leaf.Text) ? LeafWords.MonthsVary : ContractProblems.Expected(Form));

    protected override string TextOf(Duration value) => DurationText.Format(value);
}
