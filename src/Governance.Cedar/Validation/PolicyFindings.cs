namespace Governance.Cedar;

/// <summary>Collects what is wrong with one policy. The same finding in several environments counts once.</summary>
internal sealed class PolicyFindings(Policy policy)
{
    private const int LongestQuote = 60;

    private readonly DiagnosticBag _diagnostics = new(policy.Source);
    private readonly HashSet<(string Id, SourceSpan Span, string Message)> _seen = [];

    public bool HasErrors { get; private set; }

    public void Error(string id, SourceSpan span, string message, string? help = null)
    {
        HasErrors = true;
        if (_seen.Add((id, span, message)))
        {
            _diagnostics.Error(id, span, message, help);
        }
    }

    public void Warn(string id, SourceSpan span, string message, string? help = null)
    {
        if (_seen.Add((id, span, message)))
        {
            _diagnostics.Warning(id, span, message, help);
        }
    }

    /// <summary>An expression as it was written, to be shown in advice; an ellipsis if it is long or was not read from the text.</summary>
    public string Quote(SourceSpan span)
    {
        string text = policy.Source.Text;
        bool isWritten = span.Length is > 0 and <= LongestQuote && span.Start >= 0 && span.End <= text.Length;
        return isWritten && !text.AsSpan(span.Start, span.Length).ContainsAny('\n', '\r', '`') ? text.Substring(span.Start, span.Length) : "…";
    }

    public IReadOnlyList<CedarDiagnostic> ToList() => _diagnostics.ToList();
}
