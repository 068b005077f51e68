using Governance.Cli.Language;
using Governance.Cli.Output.Tables;
using Governance.Cli.Terminal;
using Governance.Decisions;
using Spectre.Console;

namespace Governance.Cli.Responsibilities;

/// <summary>Where a unit differs from the one above, as a table.</summary>
internal sealed class DifferenceTable(ToolLanguage language)
{
    /// <summary>Draws the table.</summary>
    public void Write(ValueList<UnitDifference> differences, UnitId unit, UnitId above, TextWriter output)
    {
        TableColumnText[] columns =
        [
            Column(ResponsibilityWords.What.For(language.Culture), (one, _) => [one.Kind.DisplayName, new(one.Subject), one.Part]),
            Column(unit.Value, (one, i) => [one.Here, Reason(one, i == 0 ? null : differences[i - 1])]),
            Column(above.Value, (one, _) => [one.Above]),
        ];
        TablePage.Write(columns, (_, _) => Style.Plain, output, colour: false);

        TableColumnText Column(string heading, Func<UnitDifference, int, IEnumerable<LocalizedText?>> lines) => new(
            heading,
            Breaks.InsideIds,
            [.. differences.Select((one, i) => Cell(lines(one, i).OfType<LocalizedText>(), isLast: i == differences.Count - 1))]);
    }

    /// <summary>The reason for several differences is told once, at the first of them.</summary>
    private static LocalizedText? Reason(UnitDifference one, UnitDifference? before) =>
        one.Because is not { } reason || (before is not null && (before.Kind, before.Subject, before.Because) == (one.Kind, one.Subject, one.Because))
            ? null
            : new($"({reason.En})", $"({reason.Fr ?? reason.En})");

    /// <summary>Cells of several lines need room between them.</summary>
    private string Cell(IEnumerable<LocalizedText> lines, bool isLast) =>
        string.Join('\n', lines.Select(line => Printable.Line(line.For(language.Culture)))) + (isLast ? string.Empty : "\n ");
}
