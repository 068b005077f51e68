namespace Governance.Cedar;

/// <summary>Exactly one of a value and errors. Warnings may come with either.</summary>
/// <typeparam name="T">What was to be read.</typeparam>
public sealed class ParseResult<T>
    where T : class
{
    private readonly T? _value;

    internal ParseResult(T? value, IReadOnlyList<CedarDiagnostic> diagnostics)
    {
        bool failed = diagnostics.Any(diagnostic => diagnostic.Severity == CedarSeverity.Error);
        _value = failed ? null : value;
        Partial = value;
        Diagnostics = diagnostics;
    }

    /// <summary>Whether there is a value.</summary>
    public bool Success => _value is not null;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">The text had errors; the message renders the first of them.</exception>
    public T Value => _value ?? throw new InvalidOperationException(Diagnostics[0].Render());

    /// <summary>
    /// What could be read, in spite of errors: of a policy set, the policies without any. For looking further for problems, never for deciding.
    /// <see langword="null"/> when nothing could; the value when there is one.
    /// </summary>
    public T? Partial { get; }

    /// <summary>What there is to say, in the order of the text; at most <see cref="CedarLimits.Diagnostics"/> and a closing note.</summary>
    public IReadOnlyList<CedarDiagnostic> Diagnostics { get; }
}
