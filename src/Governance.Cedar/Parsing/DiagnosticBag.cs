namespace Governance.Cedar;

/// <summary>Collects what is wrong with one text, up to a limit.</summary>
internal sealed class DiagnosticBag(SourceText source)
{
    private readonly List<CedarDiagnostic> _diagnostics = [];

    public bool HasErrors => _diagnostics.Count > 0;

    /// <summary>Whether reading on makes no sense: everything further would be left out.</summary>
    public bool IsFull => _diagnostics.Count > CedarLimits.Diagnostics;

    /// <summary>While set, nothing is recorded: the text is being skipped, not read.</summary>
    public bool IsSkipping { get; set; }

    public void Error(string id, SourceSpan span, string message, string? help = null) => Add(CedarSeverity.Error, id, span, message, help);

    public void Warning(string id, SourceSpan span, string message, string? help = null) => Add(CedarSeverity.Warning, id, span, message, help);

    public IReadOnlyList<CedarDiagnostic> ToList() => ValueList<CedarDiagnostic>.From(_diagnostics.OrderBy(diagnostic => diagnostic.Span.Start));

    private void Add(CedarSeverity severity, string id, SourceSpan span, string message, string? help)
    {
        if (IsSkipping || IsFull)
        {
            return;
        }

        if (_diagnostics.Count == CedarLimits.Diagnostics)
        {
            (severity, id, message, help) = (CedarSeverity.Error, CedarDiagnosticIds.TooManyErrors, "too many errors; what follows is not checked", null);
        }

        _diagnostics.Add(new CedarDiagnostic
        {
            Id = id,
            Severity = severity,
            Message = message,
            Help = help,
            Source = source,
            Span = span,
        });
    }
}
