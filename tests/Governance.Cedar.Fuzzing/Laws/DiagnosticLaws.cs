namespace Governance.Cedar.Fuzzing;

/// <summary>What is said about an input that is refused: something, at a place of that input, and fit to be shown.</summary>
internal static class DiagnosticLaws
{
    // An error shows a line of at most 160 characters with its carets, and shortens the words it quotes.
    private const int LongestRendering = 1000;

    public static void CheckRefusal<T>(ParseResult<T> result, int length)
        where T : class
    {
        Law.Holds(result.Diagnostics.Any(diagnostic => diagnostic.Severity == CedarSeverity.Error), "what is refused has an error");
        Check(result.Diagnostics, length);
    }

    /// <summary>Whatever an author writes, what is said about it fits a screen.</summary>
    public static void CheckShort(IReadOnlyList<CedarDiagnostic> diagnostics)
    {
        foreach (CedarDiagnostic diagnostic in diagnostics)
        {
            Law.Holds(diagnostic.Render().Length <= LongestRendering, "a diagnostic is short enough to be read", diagnostic.Message);
        }
    }

    public static void Check(IReadOnlyList<CedarDiagnostic> diagnostics, int length)
    {
        Law.Holds(diagnostics.Count <= CedarLimits.Diagnostics + 1, "no more diagnostics than the limit and a note");
        foreach (CedarDiagnostic diagnostic in diagnostics)
        {
            Law.Holds(diagnostic.Span.Start >= 0 && diagnostic.Span.Length >= 0 && diagnostic.Span.End <= length, "a place lies in the text", $"{diagnostic.Span} of {length}: {diagnostic.Message}");
            CheckWords(diagnostic.Message, diagnostic.Help);
            Law.Holds(diagnostic.Render().Length > diagnostic.Message.Length, "a diagnostic is rendered with its place");
        }
    }

    public static void CheckWords(string message, string? help)
    {
        Law.Holds(message.Length > 0 && message[^1] != '.' && !char.IsUpper(message[0]), "a message is lowercase and without a period", message);
        Law.Holds(help is not { Length: 0 }, "help says something");
    }

    public static void CheckRefusal(CedarJsonError? error, int length)
    {
        Law.Holds(error is not null, "what is refused has an error");
        Law.Holds(error.ByteOffset >= 0 && error.ByteOffset <= length, "a place lies in the text", $"{error.ByteOffset} of {length}");
        Law.Holds(error.Path.StartsWith('$'), "a JSON path starts at the root", error.Path);
        CheckWords(error.Message, error.Help);
        Law.Holds(error.Message.Length + (error.Help?.Length ?? 0) <= LongestRendering, "a diagnostic is short enough to be read", error.Message);
    }
}
