using FsCheck;
using FsCheck.Fluent;
using Governance.Cli.Output.Tables;
using Governance.Cli.Tests.Support;

namespace Governance.Cli.Tests;

public sealed class TableTests : IDisposable
{
    private static readonly Config Quick = Config.QuickThrowOnFailure.WithMaxTest(1000);

    private readonly SampleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Long_ids_and_great_amounts_fit_the_page(string language)
    {
        var id = string.Join('-', Enumerable.Repeat("verylongname", 7));
        _folder.Write($"requests/{id}.json", SampleFiles.Request("922337203685477.5807").Replace("refund-bot", id, StringComparison.Ordinal));
        _folder.Write($"requests/{new string('x', 120)}.json", SampleFiles.Request("7.00"));
        _folder.Write("requests/漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字.json", SampleFiles.Request("8.00"));
        var run = Tool.Run("decide", _folder.Path, "--lang", language).Ended(0);
        Assert.All(run.Output.Split('\n'), line => Assert.True(CellText.Width(line) <= PageWidth.Columns, line));
        Assert.DoesNotContain('…', run.Output);
    }

    [Fact]
    public void A_long_id_is_broken_after_separators_and_loses_nothing()
    {
        Assert.Equal(["refund.", "over-500"], CellText.Wrap("refund.over-500", 8, Breaks.InsideIds));
        Assert.Equal(["abcd", "efgh", "ij"], CellText.Wrap("abcdefghij", 4, Breaks.InsideIds));
        Assert.Equal(["En attente", "d’approbation"], CellText.Wrap("En attente d’approbation", 13));
    }

    [Fact]
    public void No_line_is_wider_than_asked_and_no_character_is_lost() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>>(),
        Gen.Choose(2, 30).ToArbitrary(),
        Gen.Elements(Breaks.AtSpaces, Breaks.InsideIds).ToArbitrary(),
        (raw, width, breaks) =>
        {
            var text = Governance.Cli.Terminal.Printable.Line(raw.Get);
            var lines = CellText.Wrap(text, width, breaks);
            return lines.All(line => CellText.Width(line) <= width)
                && string.Concat(lines).Replace(" ", string.Empty, StringComparison.Ordinal) == text.Replace(" ", string.Empty, StringComparison.Ordinal);
        }).Check(Quick);

    [Fact]
    public void Columns_share_what_there_is() => Prop.ForAll(
        Gen.Choose(0, 60).ListOf(7).ToArbitrary(),
        lengths =>
        {
            TableColumnText[] columns = [.. lengths.Select((n, i) => new TableColumnText("h", i % 2 == 0 ? Breaks.AtSpaces : Breaks.InsideIds, [new string('x', n)]))];
            var widths = ColumnWidths.Share(columns, 88);
            var natural = columns.Sum(c => c.Max(CellText.Width));
            return natural <= 88 ? widths.Sum() == natural : widths.Sum() == 88;
        }).Check(Quick);

    [Fact]
    public void Colours_come_only_when_asked_for_and_change_no_word()
    {
        var plain = Tool.Run("decide", _folder.Path).Output;
        var coloured = Tool.RunWith(console => console with { ColourOutput = true }, "decide", _folder.Path).Output;
        Assert.DoesNotContain('\u001b', plain);
        Assert.Contains("\u001b[32mProceed", coloured, StringComparison.Ordinal);
        var stripped = System.Text.RegularExpressions.Regex.Replace(coloured, "\u001b\\[[0-9;]*m", string.Empty);
        Assert.Equal(Squeeze(plain), Squeeze(stripped));

        static string Squeeze(string text) => string.Join('\n', text.Split('\n').Select(line => line.TrimEnd()));
    }
}
