using Governance.Cedar;
using Governance.Cli.Terminal;

namespace Governance.Cli.Reading;

/// <summary>Says of an id on a command line that the model does not know it, and which one was probably meant.</summary>
internal static class UnknownId
{
    /// <summary>That there is no agent of an id.</summary>
    public static LocalizedText NoAgent { get; } = new("there is no agent", "il n’y a pas d’agent");

    /// <summary>That there is no use case of an id.</summary>
    public static LocalizedText NoUseCase { get; } = new("there is no use case", "il n’y a pas de cas d’usage");

    /// <summary>That there is no decision type of an id.</summary>
    public static LocalizedText NoDecisionType { get; } = new("there is no decision type", "il n’y a pas de type de décision");

    /// <summary>That there is no unit of an id.</summary>
    public static LocalizedText NoUnit { get; } = new("there is no unit", "il n’y a pas d’unité");

    /// <summary>That there is no KPI of an id.</summary>
    public static LocalizedText NoKpi { get; } = new("there is no KPI", "il n’y a pas d’indicateur");

    /// <summary>The problem; <see langword="null"/> when the id is known.</summary>
    /// <param name="id">The id.</param>
    /// <param name="known">The ids that the model knows.</param>
    /// <param name="none">That there is none, without the id.</param>
    public static Diagnostic? Find(string id, IEnumerable<string> known, LocalizedText none)
    {
        string[] ids = [.. known];
        if (ids.Contains(id, StringComparer.Ordinal))
        {
            return null;
        }

        var quoted = $"`{Printable.Line(id)}`";
        return new()
        {
            Id = DiagnosticIds.DanglingReference,
            Severity = DiagnosticSeverity.Error,
            Message = new($"{none.En} {quoted}", $"{none.Fr} {quoted}"),
            Help = Suggestion.Closest(id, ids) is { } meant ? new($"did you mean `{meant}`?", $"vouliez-vous dire `{meant}`\u202f?") : null,
        };
    }
}
