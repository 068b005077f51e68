namespace Governance.Decisions;

/// <summary>What came of building a model: the model, unless an error stands in the way, and every diagnostic.</summary>
/// <param name="Model">The model; <see langword="null"/> when there is an error.</param>
/// <param name="Diagnostics">Every problem found, errors and warnings, in the order of files and places.</param>
public sealed record ModelResult(GovernanceModel? Model, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>Whether there is no error, so that <see cref="Model"/> is there.</summary>
    public bool Success => Model is not null;
}
