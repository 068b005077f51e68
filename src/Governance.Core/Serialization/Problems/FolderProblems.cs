using System.Globalization;

namespace Governance.Serialization;

/// <summary>The words for what can be wrong with a folder and its files, whatever they say.</summary>
internal static class FolderProblems
{
    public static Problem MissingFolder(string folder) => new(
        DiagnosticIds.MissingFile,
        new($"the folder {VisibleText.Quote(folder)} does not exist", $"le dossier {VisibleText.Quote(folder)} n’existe pas"));

    public static Problem MissingFile(string name) => new(
        DiagnosticIds.MissingFile,
        new($"the file {VisibleText.Quote(name)} does not exist", $"le fichier {VisibleText.Quote(name)} n’existe pas"));

    public static Problem RequiredFile(string name) => new(
        DiagnosticIds.MissingFile,
        new($"the file `{name}` is missing", $"le fichier `{name}` manque"),
        new(
            $"a governance folder has at least {VisibleText.QuoteAll(FolderLayout.RequiredFiles)}",
            $"un dossier de gouvernance contient au moins {VisibleText.QuoteAll(FolderLayout.RequiredFiles)}"));

    public static Problem Unreadable(string name) => new(
        DiagnosticIds.MissingFile,
        new($"{VisibleText.Quote(name)} cannot be read", $"{VisibleText.Quote(name)} ne peut pas être lu"),
        new("check that it is not in use and that you may read it", "vérifiez qu’il n’est pas utilisé ailleurs et que vous avez le droit de le lire"));

    public static Problem UnknownFile(string name, string? meant) => new(
        DiagnosticIds.UnknownFile,
        new($"{VisibleText.Quote(name)} is not part of a governance folder", $"{VisibleText.Quote(name)} ne fait pas partie d’un dossier de gouvernance"),
        meant is not null
            ? Spelling.DidYouMean(meant)
            : new(
                $"the files are {VisibleText.QuoteAll(FolderLayout.RootFiles)}",
                $"les fichiers sont {VisibleText.QuoteAll(FolderLayout.RootFiles)}"));

    public static Problem UnknownPolicyFile(string name) => new(
        DiagnosticIds.UnknownFile,
        new($"{VisibleText.Quote(name)} is not a policy file", $"{VisibleText.Quote(name)} n’est pas un fichier de politiques"),
        new(
            "`policies/` holds `*.cedar` and `*.cedarschema` files, and for a unit a folder of its id with `*.cedar` files",
            "`policies/` contient des fichiers `*.cedar` et `*.cedarschema`, et pour une unité un dossier de son identifiant avec des fichiers `*.cedar`"));

    public static Problem UnknownMeasurementFile(string name) => new(
        DiagnosticIds.UnknownFile,
        new($"{VisibleText.Quote(name)} is not a file of measurements", $"{VisibleText.Quote(name)} n’est pas un fichier de mesures"),
        new("`measurements/` holds `*.csv` and `*.jsonl` files", "`measurements/` contient des fichiers `*.csv` et `*.jsonl`"));

    public static Problem RepeatedFile(string name) => new(
        DiagnosticIds.UnknownFile,
        new($"the file {VisibleText.Quote(name)} is given twice", $"le fichier {VisibleText.Quote(name)} est donné deux fois"));

    public static Problem AlreadyThere(string name) => new(
        DiagnosticIds.OccupiedFolder,
        new($"{VisibleText.Quote(name)} is there already", $"{VisibleText.Quote(name)} existe déjà"),
        new("write to an empty folder, or say that files may be replaced", "écrivez dans un dossier vide, ou dites que des fichiers peuvent être remplacés"));

    public static Problem NoName(string name) => new(
        DiagnosticIds.UnknownFile,
        new($"{VisibleText.Quote(name)} would not be read again from a governance folder", $"{VisibleText.Quote(name)} ne serait pas relu d’un dossier de gouvernance"),
        new(
            "policies are called such as `policies/limits.cedar`, schemas such as `policies/app.cedarschema`",
            "les politiques s’appellent par exemple `policies/limits.cedar`, les schémas par exemple `policies/app.cedarschema`"));

    public static Problem Unwritable(string name) => new(
        DiagnosticIds.OccupiedFolder,
        new($"{VisibleText.Quote(name)} cannot be written", $"{VisibleText.Quote(name)} ne peut pas être écrit"),
        new("check that it is not in use and that you may write it", "vérifiez qu’il n’est pas utilisé ailleurs et que vous avez le droit de l’écrire"));

    public static Problem TooLarge(string name) => new(
        DiagnosticIds.TooLarge,
        new(Text($"the file {VisibleText.Quote(name)} is larger than {Mebibytes} MiB"), Text($"le fichier {VisibleText.Quote(name)} dépasse {Mebibytes}\u00a0Mio")));

    public static Problem MoreProblems(string name, int count, bool atLeast) => new(
        DiagnosticIds.TooManyProblems,
        new(
            Text($"{(atLeast ? "at least " : "")}{count} more {(count == 1 ? "problem" : "problems")} in {VisibleText.Quote(name)} {(count == 1 ? "is" : "are")} not shown"),
            count == 1
                ? Text($"{count} autre problème de {VisibleText.Quote(name)} n’est pas montré")
                : Text($"{(atLeast ? "au moins " : "")}{count} autres problèmes de {VisibleText.Quote(name)} ne sont pas montrés")));

    private static int Mebibytes => GovernanceFile.MaxLength / 1024 / 1024;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
