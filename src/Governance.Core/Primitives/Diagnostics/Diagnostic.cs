namespace Governance;

/// <summary>One problem in what people wrote: which rule it breaks, where, and what would help.</summary>
/// <remarks>Ids (<see cref="DiagnosticIds"/>) are stable and never used again for another problem; words may improve between versions.</remarks>
public sealed record Diagnostic
{
    /// <summary>The id, such as <c>GOV1003</c>; Cedar's own diagnostics keep their ids.</summary>
    public required string Id { get; init; }

    /// <summary>How grave it is.</summary>
    public required DiagnosticSeverity Severity { get; init; }

    /// <summary>What is wrong: lower case, no final period, what the author wrote in backticks.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>What would help; <see langword="null"/> when the message says all.</summary>
    public LocalizedText? Help { get; init; }

    /// <summary>Where it is; <see langword="null"/> when it is in no text (a missing file, a model built in code).</summary>
    public DiagnosticLocation? Location { get; init; }
}
