namespace Governance.Kpis;

/// <summary>What is wrong with a measurement, and in which part of it.</summary>
/// <param name="Field">The part.</param>
/// <param name="Severity">An error means that the measurement is not counted; a warning, that it is.</param>
/// <param name="Id">One of <see cref="DiagnosticIds"/>.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Help">What would help; <see langword="null"/> when nothing is to be said.</param>
public sealed record MeasurementFault(MeasurementField Field, DiagnosticSeverity Severity, string Id, LocalizedText Message, LocalizedText? Help = null);
