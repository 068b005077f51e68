using Governance.Cli.Language;
using Governance.Cli.Output.Tables;
using Governance.Cli.Tests.Support;

namespace Governance.Cli.Tests.Cedar;

public sealed class CedarUsageTests
{
    [Theory]
    [InlineData("cedar", "error: a command is needed\n`governance cedar --help` says more\n")]
    [InlineData("cedar prase", "error: there is no command `prase`\n  help: did you mean `parse`?\n`governance cedar --help` says more\n")]
    [InlineData("cedar parse", "error: a file is needed, or `-` for the standard input\n`governance cedar parse --help` says more\n")]
    [InlineData("cedar parse - -", "error: `-` can be read only once\n`governance cedar parse --help` says more\n")]
    [InlineData("cedar parse x --jsno", "error: there is no option `--jsno`\n  help: did you mean `--json`?\n`governance cedar parse --help` says more\n")]
    [InlineData("cedar parse x --lang xx", "error: `xx` is not a language of this tool: it speaks `en` and `fr`\n`governance cedar parse --help` says more\n")]
    [InlineData("cedar format x --check --write", "error: `--check` and `--write` cannot both be given\n`governance cedar format --help` says more\n")]
    [InlineData("cedar format x y", "error: only one file can be shown; give several with `--check` or `--write`\n`governance cedar format --help` says more\n")]
    [InlineData("cedar format - --write", "error: `--write` cannot write to the standard input\n`governance cedar format --help` says more\n")]
    [InlineData("cedar validate x", "error: the option `--schema` is needed\n`governance cedar validate --help` says more\n")]
    [InlineData("cedar validate - --schema -", "error: `-` can be read only once\n`governance cedar validate --help` says more\n")]
    [InlineData("cedar validate x --schema s --mode lax", "error: `lax` is no value of the option `--mode`: it takes `strict` or `permissive`\n`governance cedar validate --help` says more\n")]
    [InlineData("cedar validate x --schema s --level -1", "error: `-1` is no value of the option `--level`: it takes a whole number from 0\n`governance cedar validate --help` says more\n")]
    [InlineData("cedar to-json x y", "error: `y` is one argument too many\n`governance cedar to-json --help` says more\n")]
    [InlineData("cedar run-tests", "error: a test file, an archive or a folder of tests is needed\n`governance cedar run-tests --help` says more\n")]
    [InlineData("cedar run-tests x --differences many", "error: `many` is no value of the option `--differences`: it takes a whole number from 0\n`governance cedar run-tests --help` says more\n")]
    [InlineData("cedar run-tests x --inapplicable-action no", "error: `no` is no value of the option `--inapplicable-action`: it takes `error` or `warning`\n`governance cedar run-tests --help` says more\n")]
    public void What_makes_no_sense_is_said_and_exits_with_2(string line, string error)
    {
        var run = Tool.Run(line.Split(' ')).Ended(2);
        Assert.Equal(error, run.Error);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void Everything_that_a_request_lacks_is_said_at_once() => Assert.Equal(
        """
        error: the option `--policies` is needed
        error: the option `--entities` is needed
        error: `alice` is no value of the option `--principal`: it takes an entity
          help: an entity is a type and an id, such as `User::"alice"`; most shells need it in single quotes: `'User::"alice"'`
        error: the option `--action` is needed
        error: the option `--resource` needs a value
        `governance cedar authorize --help` says more

        """,
        Tool.Run("cedar", "authorize", "--principal", "alice", "--resource").Ended(2).Error);

    [Fact]
    public void Help_is_as_approved()
    {
        foreach (var (name, _) in CedarSamples.Pages())
        {
            string[] args = name is "group" ? ["cedar", "--help"] : ["cedar", name, "--help"];
            Approved.Matches($"cedar/help.{name}.en.txt", Tool.Run(args).Ended(0).Output);
            Approved.Matches($"cedar/help.{name}.fr.txt", Tool.Run([.. args, "--lang", "fr"]).Ended(0).Output);
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Help_fits_a_page(string language) => Assert.All(
        CedarSamples.Pages(),
        page => Assert.All(
            Tool.Run("cedar", page.Name is "group" ? "--help" : page.Name, "--help", "--lang", language).Output.Split('\n'),
            line => Assert.True(CellText.Width(line) <= PageWidth.Columns, line)));

    [Fact]
    public void Every_page_has_an_example_of_its_command() => Assert.All(
        CedarSamples.Pages().Where(page => page.Name is not "group"),
        page => Assert.All(
            new[] { ToolLanguage.English, ToolLanguage.French },
            language => Assert.Contains(
                page.Help.For(language).Sections[^1].Rows,
                row => row.Term.StartsWith($"governance cedar {page.Name}", StringComparison.Ordinal))));
}
