using System.Globalization;
using Governance.Cli.Terminal;
using Governance.Cli.Tests.Support;

namespace Governance.Cli.Tests;

public sealed class ProgressTests
{
    [Fact]
    public void Nothing_is_said_before_two_seconds()
    {
        var (clock, error) = (new ManualClock(), new StringWriter(CultureInfo.InvariantCulture));
        using (Begin(clock, error, isTerminal: true))
        {
            clock.Advance(TimeSpan.FromSeconds(1.9));
        }

        Assert.Empty(error.ToString());
    }

    [Fact]
    public void After_two_seconds_it_says_what_is_going_on_and_wipes_it_at_the_end()
    {
        var (clock, error) = (new ManualClock(), new StringWriter(CultureInfo.InvariantCulture));
        using (var progress = Begin(clock, error, isTerminal: true))
        {
            clock.Advance(TimeSpan.FromSeconds(2));
            Assert.Equal("\rreading", error.ToString());
            progress.Say("go");
            clock.Advance(TimeSpan.FromSeconds(0.5));
            Assert.Equal("\rreading\rgo     ", error.ToString());
        }

        Assert.EndsWith("\r       \r", error.ToString(), StringComparison.Ordinal);
        var said = error.ToString();
        clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(said, error.ToString());
    }

    [Fact]
    public void A_file_hears_nothing()
    {
        var (clock, error) = (new ManualClock(), new StringWriter(CultureInfo.InvariantCulture));
        using (Begin(clock, error, isTerminal: false))
        {
            clock.Advance(TimeSpan.FromSeconds(10));
        }

        Assert.Empty(error.ToString());
    }

    private static Progress Begin(TimeProvider clock, TextWriter error, bool isTerminal) => Progress.Begin(
        new ToolConsole
        {
            Input = Stream.Null,
            Output = TextWriter.Null,
            Error = error,
            ErrorIsTerminal = isTerminal,
            Culture = CultureInfo.InvariantCulture,
            Clock = clock,
        },
        "reading");
}
