namespace Governance.Agents;

/// <summary>What is wrong with a KPI that measurements judge; <see langword="null"/> when nothing is. What was measured is not for this layer to know.</summary>
/// <param name="bound">The bounds.</param>
internal delegate LocalizedText? MeasuredKpi(KpiBound bound);
