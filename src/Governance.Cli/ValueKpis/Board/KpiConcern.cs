namespace Governance.Cli.ValueKpis;

/// <summary>Why somebody should look after a KPI, from the most pressing.</summary>
internal enum KpiConcern
{
    /// <summary>The contrary of its claim is shown.</summary>
    Worse,

    /// <summary>It would be proven, but a guardrail does not hold: perhaps it was bought with it.</summary>
    HeldBack,

    /// <summary>What was measured is too old.</summary>
    Stale,

    /// <summary>Its claim is not shown.</summary>
    Unproven,

    /// <summary>It is proven, but that a guardrail holds is not.</summary>
    OpenGuardrail,

    /// <summary>It is proven, and nothing is to be done.</summary>
    None,
}
