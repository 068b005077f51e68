using System.Globalization;
using Governance.Cli.Chains;
using Governance.Cli.Language;
using Governance.Cli.Output;
using Governance.Cli.Output.Tables;
using Governance.Cli.Terminal;
using Governance.Decisions;
using Governance.Organization;
using NodaTime;
using NodaTime.Text;

namespace Governance.Cli.Portfolios;

/// <summary>The page on which the commands about the portfolio write: texts in one language, the names of what they speak of, and the sheet.</summary>
internal sealed class PortfolioPage(GovernanceModel model, ToolLanguage language, ToolConsole console)
{
    public CultureInfo Culture => language.Culture;

    public PartyNames Names { get; } = new(model, language.Culture);

    public Sheet Sheet { get; } = new(console.Output);

    public TextWriter Output => console.Output;

    public bool HasColour => console.ColourOutput;

    public string Say(LocalizedText text) => text.For(language.Culture);

    public string Say(AutonomyLevel level) => level.DisplayName.For(language.Culture);

    /// <summary>The functions of a body, parted by commas.</summary>
    public string Say(IEnumerable<BodyFunction> functions) => string.Join(", ", functions.Select(one => Say(one.DisplayName)));

    /// <summary>A number as the language writes numbers.</summary>
    public string Number(decimal number) => language.Words.Quantity(number);

    /// <summary>A share as a percentage of at most two decimals.</summary>
    public string Percent(decimal share) => Say(PortfolioWords.Percent(language.Words.Quantity(decimal.Round(100 * share, 2))));

    public string Name(PersonId person) => Names.Of(PartyReference.To(person));

    public void Heading(LocalizedText text) => Sheet.Heading(Say(text));

    public (string Term, IEnumerable<string> Pieces) Row(LocalizedText label, params IEnumerable<string> pieces) => (Say(label), pieces);

    /// <summary>A column of a table; each cell is made of lines.</summary>
    public TableColumnText Column<T>(LocalizedText heading, IEnumerable<T> rows, Func<T, IEnumerable<string>> lines) =>
        new(Say(heading), Breaks.InsideIds, [.. rows.Select(row => string.Join('\n', lines(row).Select(Printable.Line)))]);

    /// <summary>A day as all dates of the tool are written.</summary>
    public static string Day(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
