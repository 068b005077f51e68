namespace Governance.DependencyInjection;

/// <summary>The words for what can be wrong with where a model comes from.</summary>
internal static class SourceProblems
{
    public static Diagnostic NoSource { get; } = Of(
        new("the model comes from nowhere", "le modèle ne vient de nulle part"),
        new("call `FromFolder`, `FromFiles`, `FromStream` or `FromParts`", "appelez `FromFolder`, `FromFiles`, `FromStream` ou `FromParts`"));

    public static Diagnostic TwoSources { get; } = Of(
        new("the model comes from more than one place", "le modèle vient de plusieurs endroits"),
        new(
            "take the parts from files or from one call of `FromParts`; policies and schemas can be added to either",
            "prenez les parties de fichiers ou d’un seul appel de `FromParts`, auxquelles des politiques et des schémas peuvent s’ajouter"));

    private static Diagnostic Of(LocalizedText message, LocalizedText help) =>
        new() { Id = DiagnosticIds.ModelSource, Severity = DiagnosticSeverity.Error, Message = message, Help = help };
}
