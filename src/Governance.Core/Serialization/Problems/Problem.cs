namespace Governance.Serialization;

/// <summary>What is wrong, in words, before it has a place.</summary>
/// <param name="Id">One of <see cref="DiagnosticIds"/>.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Help">What would help.</param>
internal readonly record struct Problem(string Id, LocalizedText Message, LocalizedText? Help = null)
{
    /// <summary>The problem as an error at a place.</summary>
    public Diagnostic At(DiagnosticLocation? location) =>
        new() { Id = Id, Severity = DiagnosticSeverity.Error, Message = Message, Help = Help, Location = location };
}
