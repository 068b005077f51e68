namespace Governance.Cedar;

/// <summary>Collects what is wrong with one policy. The same finding in several environments counts once.</summary>
internal sealed class PolicyFindings(Policy policy)
{
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

    public IReadOnlyList<CedarDiagnostic> ToList() => _diagnostics.ToList();
}
