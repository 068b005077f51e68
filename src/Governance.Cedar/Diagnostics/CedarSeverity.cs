namespace Governance.Cedar;

/// <summary>How serious a <see cref="CedarDiagnostic"/> is.</summary>
public enum CedarSeverity
{
    /// <summary>The text is usable; it may not mean what its author thinks.</summary>
    Warning,

    /// <summary>The text is not usable.</summary>
    Error,
}
