using Governance.Kpis;

namespace Governance.Serialization;

/// <summary>The period of a measurement, such as <c>2026-03</c>.</summary>
internal sealed class MeasurementPeriodConverter() : TextLeafConverter<MeasurementPeriod>(MeasurementProblems.PeriodForm)
{
    private static readonly LocalizedText Noun = new("a period", "une période");

    protected override LeafProblem? Parse(JsonLeaf leaf, out MeasurementPeriod value) =>
        MeasurementPeriod.TryParse(leaf.Text, out value) ? null : Invalid(LeafWords.NotA(leaf.Text, Noun), ContractProblems.Expected(Form));

    protected override string TextOf(MeasurementPeriod value) => value.ToString();
}
