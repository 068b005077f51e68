namespace Governance.Kpis;

/// <summary>What contradicts itself in the declaration of a KPI.</summary>
/// <param name="Property">The property, as files name it, or a path to one; empty for the KPI as a whole.</param>
/// <param name="Id">One of <see cref="DiagnosticIds"/>.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Help">What would help.</param>
internal sealed record KpiProblem(string Property, string Id, LocalizedText Message, LocalizedText? Help = null);
