using Governance.Cedar;

namespace Governance.Decisions;

/// <summary>Why a condition has no value, in both languages: Cedar itself speaks English, and whoever reads a decision may not.</summary>
internal static class ConditionErrorWords
{
    public static LocalizedText Of(EvaluationError error) => new(error.Message, InFrench(error.Id, error.Arguments));

    private static string? InFrench(string id, IReadOnlyList<string> about) => (id, about) switch
    {
        (CedarDiagnosticIds.TypeError, [var wanted, var found]) => $"erreur de type : il faut {Kind(wanted)}, et non {Kind(found)}",
        (CedarDiagnosticIds.TypeError, [var wanted, var left, var right]) => $"erreur de type : il faut {Kind(wanted)}, et non {Kind(left)} et {Kind(right)}",
        (CedarDiagnosticIds.Overflow, [var expression]) => $"dépassement : `{expression}` sort de la plage de 64 bits",
        (CedarDiagnosticIds.MissingAttribute, [var attribute]) => $"l’enregistrement n’a pas d’attribut `{attribute}`",
        (CedarDiagnosticIds.MissingAttribute, [var attribute, var entity]) => $"`{entity}` n’a pas d’attribut `{attribute}`",
        (CedarDiagnosticIds.MissingTag, [var tag, var entity]) => $"`{entity}` n’a pas d’étiquette `{tag}`",
        (CedarDiagnosticIds.MissingEntity, [var entity]) => $"l’entité `{entity}` n’existe pas",
        (CedarDiagnosticIds.InvalidExtensionText, [var text, var function]) => $"`{text}` ne convient pas à `{function}`",
        (CedarDiagnosticIds.ExtensionArgumentCount, [var function, var taken, var given]) => $"nombre d’arguments de `{function}` : il en faut {taken}, et il y en a {given}",
        _ => null,
    };

    private static string Kind(string kind) => kind switch
    {
        "a bool" => "un booléen",
        "a long" => "un entier",
        "a string" => "un texte",
        "an entity" => "une entité",
        "a set" => "un ensemble",
        "a record" => "un enregistrement",
        "a decimal" => "un décimal",
        "an IP address" => "une adresse IP",
        "a datetime" => "une date",
        "a duration" => "une durée",
        "an entity or a record" => "une entité ou un enregistrement",
        "an entity or a set of entities" => "une entité ou un ensemble d’entités",
        "two longs, two datetimes or two durations" => "deux entiers, deux dates ou deux durées",
        _ => "autre chose",
    };
}
