namespace Governance;

/// <summary>How grave a diagnostic is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>The input means what it says, yet is probably not what was meant.</summary>
    Warning,

    /// <summary>The input cannot be used.</summary>
    Error,
}
