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
            Column(ResponsibilityWords.What.For(language.Culture), one => [one.Kind.DisplayName, new(one.Subject), one.Part]),
            Column(unit.Value, one => [one.Here, one.Because is { } reason ? new($"({reason.En})", $"({reason.Fr ?? reason.En})") : null]),
            Column(above.Value, one => [one.Above]),
        ];
        TablePage.Write(columns, (_, _) => Style.Plain, output, colour: false);

        TableColumnText Column(string heading, Func<UnitDifference, IEnumerable<LocalizedText?>> lines) => new(
            heading,
            Breaks.InsideIds,
            [.. differences.Select(one => string.Join('\n', lines(one).OfType<LocalizedText>().Select(line => Printable.Line(line.For(language.Culture)))))]);
    }
}
