using System.Globalization;

namespace Governance.DependencyInjection;

/// <summary>An application's governance cannot be set up. The message lists every finding with its file, line, column and path, as people read them, in English.</summary>
public sealed class GovernanceConfigurationException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="diagnostics">Everything that was found, errors and warnings.</param>
    public GovernanceConfigurationException(ValueList<Diagnostic> diagnostics)
        : base($"the governance of this application cannot be set up:\n\n{DiagnosticRenderer.Render(diagnostics, CultureInfo.InvariantCulture)}") => Diagnostics = diagnostics;

    /// <summary>Everything that was found, errors and warnings.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }
}
