using Governance.Kpis;
using NodaTime;

namespace Governance.Serialization;

/// <summary>A <see cref="KpiFact"/> as it is written: its numbers are texts, as amounts are, so that a record that is hashed can hold them.</summary>
internal sealed record KpiFactFields
{
    public required KpiId Kpi { get; init; }

    public required LocalDate AssessedOn { get; init; }

    public LocalDate? HoldsUntil { get; init; }

    public required KpiVerdict Verdict { get; init; }

    public MoneyAmount? Value { get; init; }

    public MoneyAmount? Lower { get; init; }

    public MoneyAmount? Upper { get; init; }

    public MoneyAmount? Attainment { get; init; }
}
