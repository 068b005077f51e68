using Governance.Kpis;

namespace Governance.Serialization;

/// <summary>The unit of a KPI, such as <c>EUR</c> or <c>percent</c>.</summary>
internal sealed class KpiUnitConverter() : TextLeafConverter<KpiUnit>(LeafWords.Unit)
{
    private static readonly LocalizedText Noun = new("a unit", "une unité");

    protected override LeafProblem? Parse(JsonLeaf leaf, out KpiUnit value)
    {
        var unit = KpiUnit.TryParse(leaf.Text);
        value = unit ?? KpiUnit.Share;
        return unit is not null ? null : Invalid(
            LeafWords.NotA(leaf.Text, Noun),
            KpiUnitText.Meant(leaf.Text) is { } meant ? Spelling.DidYouMean(meant) : ContractProblems.Expected(Form));
    }

    protected override string TextOf(KpiUnit value) => value.ToString();
}
