using Governance.Cli.Reading;
using Governance.Decisions;
using Governance.Kpis;
using NodaTime;

namespace Governance.Cli.ValueKpis;

/// <summary>What is proven of all KPIs of a folder at an instant, and what follows for objectives and use cases.</summary>
internal sealed record KpiBoard
{
    /// <summary>The instant.</summary>
    public required Instant At { get; init; }

    /// <summary>The KPIs, those first that somebody should look after; of those alike, in the order of the file.</summary>
    public required IReadOnlyList<KpiRow> Rows { get; init; }

    /// <summary>The objectives that KPIs speak for.</summary>
    public required ValueList<KpiAttainmentRollup> Objectives { get; init; }

    /// <summary>All objectives together, each with the same weight.</summary>
    public required KpiAttainmentRollup Portfolio { get; init; }

    /// <summary>The use cases that say what they cost.</summary>
    public required IReadOnlyList<UseCaseWorth> Worth { get; init; }

    /// <summary>Where it is not clear to which use cases an effect is owed.</summary>
    public required IReadOnlyList<AttributionConflict> Conflicts { get; init; }

    /// <summary>What was measured.</summary>
    public required MeasurementInput Measured { get; init; }

    /// <summary>Whether nothing is worse or stale, and every measurement counts.</summary>
    public bool IsQuiet => !Measured.IsFlawed && !Rows.Any(static row => row.Assessment.Verdict is KpiVerdict.Worse or KpiVerdict.Stale);

    /// <summary>The day on which KPIs are judged at an instant, that of UTC.</summary>
    public static LocalDate DayOf(Instant at) => at.InUtc().Date;

    /// <summary>Judges all KPIs of a model.</summary>
    public static KpiBoard Of(GovernanceModel model, MeasurementInput measured, Instant at)
    {
        var rows = KpiRows.Of(model, measured, DayOf(at));
        var (kpis, assessments) = (model.Parts.Kpis.Kpis, rows.Select(static row => row.Assessment).ToValueList());
        return new()
        {
            At = at,
            Rows = [.. rows.OrderBy(static row => row.Concern)],
            Objectives = KpiRollup.ToObjectives(kpis, assessments),
            Portfolio = KpiRollup.ToPortfolio(kpis, assessments),
            Worth = [.. UseCaseWorth.Of(model, rows, measured)],
            Conflicts = [.. AttributionConflict.Of(model, rows)],
            Measured = measured,
        };
    }
}
