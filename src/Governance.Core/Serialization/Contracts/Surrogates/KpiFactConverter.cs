using Governance.Kpis;

namespace Governance.Serialization;

/// <summary>What an assessment says of a KPI, whose numbers have a form of their own.</summary>
internal sealed class KpiFactConverter : SurrogateConverter<KpiFact, KpiFactFields>
{
    protected override KpiFact FromFields(KpiFactFields fields) => new()
    {
        Kpi = fields.Kpi,
        AssessedOn = fields.AssessedOn,
        HoldsUntil = fields.HoldsUntil,
        Verdict = fields.Verdict,
        Value = fields.Value?.Value,
        Lower = fields.Lower?.Value,
        Upper = fields.Upper?.Value,
        Attainment = fields.Attainment?.Value,
    };

    protected override KpiFactFields ToFields(KpiFact value) => new()
    {
        Kpi = value.Kpi,
        AssessedOn = value.AssessedOn,
        HoldsUntil = value.HoldsUntil,
        Verdict = value.Verdict,
        Value = Amount(value.Value),
        Lower = Amount(value.Lower),
        Upper = Amount(value.Upper),
        Attainment = Amount(value.Attainment),
    };

    private static MoneyAmount? Amount(decimal? number) => number is { } known ? new(known) : null;
}
