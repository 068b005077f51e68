using System.Globalization;
using Governance.Cli.Terminal;
using Governance.Cli.Tests.Support;

namespace Governance.Cli.Tests;

public sealed class ConsoleTests
{
    [Theory]
    [InlineData(null, "xterm", true)]
    [InlineData("", "xterm", true)]
    [InlineData("1", "xterm", false)]
    [InlineData(null, "dumb", false)]
    public void NO_COLOR_and_dumb_terminals_are_heeded(string? noColour, string term, bool colours) =>
        Assert.Equal(colours, ProcessConsole.MayColour(name => name == "NO_COLOR" ? noColour : name == "TERM" ? term : null));

    [Theory]
    [InlineData("fr-CH", null, "fr")]
    [InlineData("de-CH", "fr_CH.UTF-8", "de")]
    [InlineData("", "fr_CH.UTF-8", "fr")]
    [InlineData("", "C.UTF-8", "en")]
    [InlineData("", null, "en")]
    public void The_reader_is_known_even_where_cultures_are_not(string culture, string? locale, string language) => Assert.Equal(
        language,
        ProcessConsole.ReaderCulture(new CultureInfo(culture), name => name == "LANG" ? locale : null).TwoLetterISOLanguageName);

    [Fact]
    public void An_output_that_fails_is_one_line_and_2()
    {
        using var folder = new SampleFolder();
        using var broken = new BrokenWriter(new IOException("No space left on device"));
        var run = Tool.RunWith(console => console with { Output = broken }, "check", folder.Path).Ended(2);
        Assert.Equal("error: something could not be read or written: No space left on device\n", run.Error);
    }

    [Fact]
    public void A_fault_of_the_tool_is_a_line_and_a_hint_and_2()
    {
        using var folder = new SampleFolder();
        using var broken = new BrokenWriter(new InvalidOperationException("first\nsecond"));
        var run = Tool.RunWith(console => console with { Output = broken }, "check", folder.Path).Ended(2);
        Assert.StartsWith("error: the tool failed: first second\n  help: this is a fault of the tool; please report it", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_left_to_tell_is_no_crash()
    {
        using var broken = new BrokenWriter(new IOException("Broken pipe"));
        Assert.Equal(2, Tool.RunWith(console => console with { Output = broken, Error = broken }, "--help").Code);
    }

    [Fact]
    public void An_input_that_fails_is_one_line_and_2()
    {
        using var folder = new SampleFolder();
        using var closed = new MemoryStream();
        closed.Dispose();
        Tool.RunWith(console => console with { Input = closed }, "decide", folder.Path, "-").Ended(2);
    }

    private sealed class BrokenWriter(Exception fault) : StringWriter(CultureInfo.InvariantCulture)
    {
        public override void Write(char value) => throw fault;

        public override void Write(string? value) => throw fault;

        public override void Write(char[] buffer, int index, int count) => throw fault;
    }
}
