namespace Governance.Policies;

/// <summary>What came of making a text of policies: the text, unless an error stands in the way, and every problem.</summary>
/// <param name="Text">The text; <see langword="null"/> when there is an error.</param>
/// <param name="Diagnostics">Every problem.</param>
public sealed record PolicyTextResult(PolicyText? Text, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>Whether there is no error, so that <see cref="Text"/> is there.</summary>
    public bool Success => Text is not null;
}
