using Governance.Cedar;

namespace Governance.Serialization;

/// <summary>The words for what can be wrong with a request as a whole.</summary>
internal static class RequestProblems
{
    private static readonly LocalizedText OneActor = new(
        "a request has exactly one actor: `agent` or `person`",
        "une demande a exactement un acteur\u00a0: `agent` ou `person`");

    public static Problem NoActor() => new(
        DiagnosticIds.MissingProperty,
        new("nobody acts in this request", "personne n’agit dans cette demande"),
        OneActor);

    public static Problem TwoActors() => new(
        DiagnosticIds.Contradiction,
        new("both an agent and a person act in this request", "un agent et une personne agissent tous deux dans cette demande"),
        OneActor);

    /// <summary>Cedar speaks English: what it says of entities keeps its words in every language.</summary>
    public static Problem Contradiction(EntityStoreError error) => new(
        DiagnosticIds.Contradiction,
        new(error.Message),
        error.Help is { } help ? new(help) : null);
}
