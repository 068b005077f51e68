namespace Governance.Cedar;

/// <summary>Why an expression has no value. Errors are results, not exceptions. Equality is by content.</summary>
/// <param name="Id">The kind of problem; see <see cref="CedarDiagnosticIds"/>, 101 and following.</param>
/// <param name="Message">What went wrong: lowercase, without a final period.</param>
/// <param name="Span">Where, in the text the expression was read from.</param>
/// <param name="Help">What to do about it, if there is good advice.</param>
public sealed record EvaluationError(string Id, string Message, SourceSpan Span, string? Help = null)
{
    /// <summary>The entity that does not exist; null for every other problem.</summary>
    public EntityUid? Entity { get; init; }
}
