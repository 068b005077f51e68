using Governance.Decisions;

namespace Governance.Cli.Reading;

/// <summary>Everything that was read, and every problem in it.</summary>
/// <param name="Model">The model; <see langword="null"/> when the folder has errors.</param>
/// <param name="Requests">The requests that could be read.</param>
/// <param name="Diagnostics">The problems of the folder, then those of the requests.</param>
internal sealed record ToolInput(GovernanceModel? Model, IReadOnlyList<NamedRequest> Requests, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>How many errors there are; with any, nothing is decided.</summary>
    public int Errors => Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>How many warnings there are.</summary>
    public int Warnings => Diagnostics.Count - Errors;
}
