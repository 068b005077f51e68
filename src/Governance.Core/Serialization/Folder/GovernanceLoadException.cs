using System.Globalization;

namespace Governance.Serialization;

/// <summary>A governance folder has errors, so that there is no model. The message is the diagnostics as people read them, in English.</summary>
/// <remarks>Where errors are expected, ask for a <see cref="Decisions.ModelResult"/> instead of catching this.</remarks>
public sealed class GovernanceLoadException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="diagnostics">Every problem that was found.</param>
    public GovernanceLoadException(ValueList<Diagnostic> diagnostics)
        : base(DiagnosticRenderer.Render(diagnostics, CultureInfo.InvariantCulture)) => Diagnostics = diagnostics;

    /// <summary>Every problem that was found.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }
}
