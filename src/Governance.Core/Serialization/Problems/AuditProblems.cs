using System.Globalization;
using Governance.Auditing;

namespace Governance.Serialization;

/// <summary>The words for what can be wrong with an audit trail as a file.</summary>
internal static class AuditProblems
{
    public static LocalizedText SequenceForm { get; } = new("the place in the trail, a whole number from 1", "le rang dans la piste, un nombre entier à partir de 1");

    public static LocalizedText ContentForm { get; } = new(
        "a JSON object whose numbers are whole",
        "un objet JSON dont les nombres sont entiers");

    public static Problem LineTooLong() => new(
        DiagnosticIds.TooLarge,
        new(
            string.Create(CultureInfo.InvariantCulture, $"the line is longer than {AuditTrailReader.MaxLineLength / 1024 / 1024} MiB"),
            string.Create(CultureInfo.InvariantCulture, $"la ligne dépasse {AuditTrailReader.MaxLineLength / 1024 / 1024}\u00a0Mio")));

    public static Problem CutOff() => new(
        DiagnosticIds.InvalidJson,
        new("the last line has no line end: it was cut off", "la dernière ligne n’a pas de fin de ligne\u00a0: elle a été coupée"),
        new(
            "every entry ends with a line feed; cut the file before this line to go on with the trail",
            "chaque entrée finit par un saut de ligne\u202f; coupez le fichier avant cette ligne pour continuer la piste"));

    public static Problem NotADecision(AuditEntry entry) => new(
        DiagnosticIds.InvalidValue,
        new(
            string.Create(CultureInfo.InvariantCulture, $"entry {entry.Sequence} is a `{entry.Kind}`, not a decision"),
            string.Create(CultureInfo.InvariantCulture, $"l’entrée {entry.Sequence} est un `{entry.Kind}`, pas une décision")),
        new($"a decision has the kind `{AuditKind.DecisionTaken}`", $"une décision a le type `{AuditKind.DecisionTaken}`"));
}
