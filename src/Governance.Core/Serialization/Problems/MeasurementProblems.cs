using Governance.Kpis;

namespace Governance.Serialization;

/// <summary>The words for what can be wrong with a file of measurements, before it is known what its rows mean.</summary>
internal static class MeasurementProblems
{
    public static LocalizedText PeriodForm { get; } = new(
        "a period, such as `2026-03-14`, `2026-W11`, `2026-03`, `2026-Q1`, `2026` or `2026-03-01/2026-03-15`",
        "une période, comme `2026-03-14`, `2026-W11`, `2026-03`, `2026-Q1`, `2026` ou `2026-03-01/2026-03-15`");

    private static readonly LocalizedText NumberHelp = new(
        "a number is written `-1234.5`: decimals after a point, thousands not parted",
        "un nombre s’écrit `-1234.5`\u00a0: décimales après un point, milliers non séparés");

    public static Problem NoHeader() => Table(
        new("the file is empty", "le fichier est vide"),
        new("its first line names the columns, such as `kpi,period,value`", "sa première ligne nomme les colonnes, comme `kpi,period,value`"));

    public static Problem LineTooLong() => new(
        DiagnosticIds.TooLarge,
        new($"the line is longer than {MeasurementReader.MaxLineLength / 1024} KiB", $"la ligne dépasse {MeasurementReader.MaxLineLength / 1024}\u00a0Kio"));

    public static Problem MisplacedQuote() => Table(
        new("a double quote stands where none can, or is not closed on its line", "un guillemet droit double est mal placé, ou n’est pas fermé sur sa ligne"),
        new("a field with a quote in it stands between quotes, and has it twice: `\"the \"\"north\"\"\"`", "un champ qui contient un guillemet se met entre guillemets et le double\u00a0: `\"le \"\"nord\"\"\"`"));

    public static Problem UnknownColumn(string name, IEnumerable<string> known) => Table(
        new($"unknown column {VisibleText.Quote(name)}", $"colonne inconnue {VisibleText.Quote(name)}"),
        Spelling.Nearest(name, known) is { } meant
            ? Spelling.DidYouMean(meant)
            : new($"the columns are {VisibleText.QuoteAll(known)}", $"les colonnes sont {VisibleText.QuoteAll(known)}"));

    public static Problem RepeatedColumn(string name) => Table(
        new($"the column {VisibleText.Quote(name)} is given twice", $"la colonne {VisibleText.Quote(name)} est donnée deux fois"));

    public static Problem MissingColumn(MeasurementField field) => Table(
        new($"the column `{MeasurementWords.Name(field)}` is missing", $"la colonne `{MeasurementWords.Name(field)}` manque"),
        new("the first line names the columns, such as `kpi,period,value`", "la première ligne nomme les colonnes, comme `kpi,period,value`"));

    public static Problem WrongFieldCount(int found, int expected) => Table(
        new($"the row has {found} fields, and the first line {expected}", $"la ligne a {found} champs, et la première ligne {expected}"));

    public static Problem MissingField(MeasurementField field) => new(DiagnosticIds.MeasurementShape, MeasurementWords.Missing(field));

    public static Problem NotAnId(string text) => Invalid(text, new("an id", "un identifiant"), ContractProblems.Expected(LeafWords.Id));

    public static Problem NotAPeriod(string text) => Invalid(text, new("a period", "une période"), ContractProblems.Expected(PeriodForm));

    public static Problem NotANumber(string text) => Invalid(text, new("a number", "un nombre"), NumberHelp);

    public static Problem NotACount(string text) => Invalid(text, new("a whole number", "un nombre entier"), ContractProblems.Expected(LeafWords.WholeNumber));

    public static Problem NotAnArm(string text) => Invalid(text, new("an arm", "un bras"), Spelling.Hint(text, ["treated", "control"]) ?? ContractProblems.Expected(ContractProblems.OneOf(["treated", "control"])));

    public static Problem NotAUnit(string text) =>
        Invalid(text, new("a unit", "une unité"), KpiUnitText.Meant(text) is { } meant ? Spelling.DidYouMean(meant) : ContractProblems.Expected(LeafWords.Unit));

    private static Problem Invalid(string text, LocalizedText noun, LocalizedText help) => new(DiagnosticIds.InvalidValue, LeafWords.NotA(text, noun), help);

    private static Problem Table(LocalizedText message, LocalizedText? help = null) => new(DiagnosticIds.InvalidTable, message, help);
}
