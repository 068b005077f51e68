namespace Governance;

/// <summary>The words around a diagnostic.</summary>
internal static class DiagnosticWords
{
    public static LocalizedText Error { get; } = new("error: ", "erreur\u00a0: ");

    public static LocalizedText Warning { get; } = new("warning: ", "avertissement\u00a0: ");

    public static LocalizedText Help { get; } = new("help: ", "aide\u00a0: ");
}
