using System.Globalization;

namespace Governance.Auditing;

/// <summary>What is said of audit trails, in both languages.</summary>
internal static class AuditWords
{
    public static LocalizedText NotText { get; } = new("the text holds half a character", "le texte contient une moitié de caractère");

    public static LocalizedText NotJson { get; } = new("the content is not well-formed JSON", "le contenu n’est pas du JSON bien formé");

    public static LocalizedText NotAnObject { get; } = new("the content is not a JSON object", "le contenu n’est pas un objet JSON");

    public static LocalizedText TooLarge { get; } = new(
        Text($"the content is larger than {AuditContent.MaxLength / 1024 / 1024} MiB"),
        Text($"le contenu dépasse {AuditContent.MaxLength / 1024 / 1024}\u00a0Mio"));

    public static LocalizedText TooDeep { get; } = new(
        Text($"the content is nested deeper than {CanonicalJson.MaxDepth} levels"),
        Text($"le contenu est imbriqué sur plus de {CanonicalJson.MaxDepth} niveaux"));

    public static LocalizedText RepeatedName(string name) => new(
        $"the property {VisibleText.Quote(name)} is given twice",
        $"la propriété {VisibleText.Quote(name)} est donnée deux fois");

    public static LocalizedText NotWhole(string number) => new(
        $"{VisibleText.Quote(number)} is not a whole number of at most 64 bits in its plain form",
        $"{VisibleText.Quote(number)} n’est pas un nombre entier d’au plus 64 bits sous sa forme simple");

    public static LocalizedText WriteAsText(string number) => new(
        $"write any other quantity as a text: {VisibleText.Quote($"\"{number}\"")}",
        $"écrivez toute autre quantité comme un texte\u00a0: {VisibleText.Quote($"\"{number}\"")}");

    public static LocalizedText WrongSequence(long found, long expected) => new(
        Text($"entry {found} stands where entry {expected} was expected"),
        Text($"l’entrée {found} se trouve là où l’entrée {expected} était attendue"));

    public static LocalizedText BrokenLink(long sequence) => new(
        Text($"entry {sequence} does not follow from the one that stands before it: an entry was altered, removed, inserted or moved"),
        Text($"l’entrée {sequence} ne découle pas de celle qui la précède\u00a0: une entrée a été modifiée, retirée, ajoutée ou déplacée"));

    public static LocalizedText WrongDigest(long sequence) => new(
        Text($"entry {sequence} does not have the digest of what it says: it was altered"),
        Text($"l’entrée {sequence} ne porte pas l’empreinte de ce qu’elle dit\u00a0: elle a été modifiée"));

    public static LocalizedText NotTheNoted(long sequence) => new(
        Text($"the trail does not pass through entry {sequence} as it was noted elsewhere"),
        Text($"la piste ne passe pas par l’entrée {sequence} telle qu’elle a été notée ailleurs"));

    public static LocalizedText NotedBeforeStart(long sequence) => new(
        Text($"entry {sequence} was noted elsewhere, and the trail starts after it"),
        Text($"l’entrée {sequence} a été notée ailleurs, et la piste commence après elle"));

    public static LocalizedText NotedAfterEnd(long sequence, long last) => new(
        Text($"entry {sequence} was noted elsewhere, and the trail ends with entry {last}: entries are missing at its end"),
        Text($"l’entrée {sequence} a été notée ailleurs, et la piste finit à l’entrée {last}\u00a0: il manque des entrées à la fin"));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
