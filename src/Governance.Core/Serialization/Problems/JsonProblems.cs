using System.Globalization;

namespace Governance.Serialization;

/// <summary>The words for what can be wrong with a text as JSON, whatever it is about.</summary>
internal static class JsonProblems
{
    private static readonly LocalizedText StrictJson = new(
        "governance files are strict JSON: no comments, no trailing commas, names and texts in double quotes",
        "les fichiers de gouvernance sont du JSON strict\u00a0: pas de commentaires, pas de virgule finale, noms et textes entre guillemets droits doubles");

    public static Problem InvalidUtf8(byte value) => new(
        DiagnosticIds.InvalidUtf8,
        new(Text($"byte `0x{value:X2}` is not valid UTF-8"), Text($"l’octet `0x{value:X2}` n’est pas de l’UTF-8 valide")),
        new("save the file as UTF-8", "enregistrez le fichier en UTF-8"));

    public static Problem Empty(bool line) => Invalid(
        line ? new("the line is empty", "la ligne est vide") : new("the file is empty", "le fichier est vide"),
        line
            ? new("every line is one JSON object: `{ … }`", "chaque ligne est un objet JSON\u00a0: `{ … }`")
            : new("a governance file is one JSON object: `{ … }`", "un fichier de gouvernance est un objet JSON\u00a0: `{ … }`"));

    public static Problem TextAfterEnd(bool line) => Invalid(
        new("there is more text after the end of the JSON value", "il y a encore du texte après la fin de la valeur JSON"),
        new(
            $"a {(line ? "line" : "file")} is one JSON value; look for a bracket that closes too early",
            $"{(line ? "une ligne" : "un fichier")} est une seule valeur JSON\u202f; cherchez une accolade ou un crochet fermé trop tôt"));

    public static Problem Unclosed(JsonKind kind, DiagnosticLocation opened, bool line) => Invalid(
        new(
            $"the {(line ? "line" : "file")} ends inside {(kind == JsonKind.List ? "a list" : "an object")}",
            $"{(line ? "la ligne" : "le fichier")} se termine à l’intérieur d’{(kind == JsonKind.List ? "une liste" : "un objet")}"),
        new(
            Text($"the `{Open(kind)}` at line {opened.Line}, column {opened.Column} is not closed"),
            Text($"le signe `{Open(kind)}` de la ligne {opened.Line}, colonne {opened.Column} n’est pas fermé")));

    public static Problem UnclosedString() => Invalid(
        new("this text has no closing quote on its line", "ce texte n’a pas de guillemet fermant sur sa ligne"),
        new("end it with `\"`; a line break inside a text is written `\\n`", "terminez-le par `\"`\u202f; un saut de ligne dans un texte s’écrit `\\n`"));

    public static Problem ControlCharacter(byte value) => Invalid(
        value == (byte)'\t'
            ? new("a tab character inside a text", "un caractère de tabulation dans un texte")
            : new(Text($"the control character `U+{value:X4}` inside a text"), Text($"le caractère de commande `U+{value:X4}` dans un texte")),
        value == (byte)'\t'
            ? new("write it as `\\t`", "écrivez-le `\\t`")
            : new(Text($"write it as `\\u{value:X4}`, or remove it"), Text($"écrivez-le `\\u{value:X4}`, ou supprimez-le")));

    public static Problem BadEscape(string escape) => Invalid(
        new($"{VisibleText.Quote(escape)} is no character escape of JSON", $"{VisibleText.Quote(escape)} n’est pas une séquence d’échappement de JSON"),
        new(
            "a backslash itself is written `\\\\`; a character by its number is written `\\u00E9`, in two halves above `\\uFFFF`",
            "la barre oblique inverse elle-même s’écrit `\\\\`\u202f; un caractère par son numéro s’écrit `\\u00E9`, en deux moitiés au-delà de `\\uFFFF`"));

    public static Problem Comment() => Invalid(new("comments are not allowed", "les commentaires ne sont pas admis"), StrictJson);

    public static Problem TrailingComma() => Invalid(
        new("a comma with nothing after it", "une virgule que rien ne suit"),
        new("remove the comma", "supprimez la virgule"));

    public static Problem MissingComma() => Invalid(
        new("a comma is missing here", "il manque ici une virgule"),
        new("put a `,` between one item and the next", "mettez une `,` entre un élément et le suivant"));

    public static Problem ExpectedCommaOr(byte close, string found) => Invalid(new(
        $"expected `,` or `{(char)close}`, found {VisibleText.Quote(found)}",
        $"il faut ici `,` ou `{(char)close}`, et non {VisibleText.Quote(found)}"));

    public static Problem ExpectedColon(string found) => Invalid(new(
        $"expected `:` after the property name, found {VisibleText.Quote(found)}",
        $"il faut `:` après le nom de la propriété, et non {VisibleText.Quote(found)}"));

    public static Problem ExpectedName(string found) => Invalid(new(
        $"expected a property name, found {VisibleText.Quote(found)}",
        $"il faut ici un nom de propriété, et non {VisibleText.Quote(found)}"));

    public static Problem ExpectedValue(string found) => Invalid(new(
        $"expected a value, found {VisibleText.Quote(found)}",
        $"il faut ici une valeur, et non {VisibleText.Quote(found)}"));

    public static Problem BareName(string name) => Invalid(
        new($"the property name {VisibleText.Quote(name)} is not in double quotes", $"le nom de propriété {VisibleText.Quote(name)} n’est pas entre guillemets droits doubles"),
        StrictJson);

    public static Problem NotAValue(string word) => Invalid(
        new($"{VisibleText.Quote(word)} is not a JSON value", $"{VisibleText.Quote(word)} n’est pas une valeur JSON"),
        Spelling.Nearest(word, ["true", "false", "null"]) is { } meant ? Spelling.DidYouMean(meant)
            : word.Any(char.IsAsciiDigit) && !word.Any(char.IsAsciiLetter) ? new(
                "a number is written `-12.5`: no `+`, no leading zero, digits on both sides of the point",
                "un nombre s’écrit `-12.5`\u00a0: sans `+`, sans zéro initial, avec des chiffres de part et d’autre du point")
            : new("a text stands between double quotes", "un texte se met entre guillemets droits doubles"));

    public static Problem DuplicateProperty(string name, DiagnosticLocation first) => new(
        DiagnosticIds.DuplicateProperty,
        new($"the property {VisibleText.Quote(name)} is given twice", $"la propriété {VisibleText.Quote(name)} est donnée deux fois"),
        new(Text($"it is first given at line {first.Line}, column {first.Column}"), Text($"elle est d’abord donnée à la ligne {first.Line}, colonne {first.Column}")));

    public static Problem TooDeep() => new(
        DiagnosticIds.TooLarge,
        new(Text($"nested deeper than {JsonScanner.MaxDepth} levels"), Text($"imbriqué sur plus de {JsonScanner.MaxDepth} niveaux")));

    public static Problem TooManyValues() => new(
        DiagnosticIds.TooLarge,
        new(Text($"the file holds more than {JsonScanner.MaxValues} values"), Text($"le fichier contient plus de {JsonScanner.MaxValues} valeurs")));

    private static Problem Invalid(LocalizedText message, LocalizedText? help = null) => new(DiagnosticIds.InvalidJson, message, help);

    private static char Open(JsonKind kind) => kind == JsonKind.List ? '[' : '{';

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
