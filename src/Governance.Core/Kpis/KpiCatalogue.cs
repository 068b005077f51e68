using NodaTime;

namespace Governance.Kpis;

/// <summary>The KPIs of an organisation: the content of <c>kpis.json</c>.</summary>
public sealed record KpiCatalogue
{
    /// <summary>The KPIs.</summary>
    public required ValueList<ValueKpi> Kpis { get; init; }

    /// <summary>What use cases cost, each once.</summary>
    public ValueList<UseCaseCosts> Costs { get; init; }

    /// <summary>What healthy oversight looks like; <see langword="null"/> when it is measured and not judged.</summary>
    public OversightNorms? Oversight { get; init; }

    /// <summary>Assesses all KPIs together: the more successes are looked for, the more must be shown of each (Holm), and none is bought with a guardrail.</summary>
    /// <param name="book">What was measured of them.</param>
    /// <param name="at">The day; periods that are not over then are left out.</param>
    /// <returns>An assessment of each KPI, in the order of the KPIs.</returns>
    /// <exception cref="ArgumentException">A KPI is declared so that it cannot be assessed.</exception>
    public ValueList<KpiAssessment> Assess(MeasurementBook book, LocalDate at)
    {
        ArgumentNullException.ThrowIfNull(book);
        foreach (var kpi in Kpis)
        {
            KpiDeclaration.ThrowIfContradictory(kpi);
        }

        return JointAssessment.Assess(Kpis, book, at);
    }
}
