using Governance.Cli.Tests.Support;

namespace Governance.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("", "error: a command is needed\n`governance --help` says more\n")]
    [InlineData("chekc", "error: there is no command `chekc`\n  help: did you mean `check`?\n`governance --help` says more\n")]
    [InlineData("frobnicate x", "error: there is no command `frobnicate`\nerror: there is no command `x`\n`governance --help` says more\n")]
    [InlineData("check", "error: the path of a governance folder is needed\n`governance check --help` says more\n")]
    [InlineData("check x y", "error: `y` is one argument too many\n`governance check --help` says more\n")]
    [InlineData("check x --jsno", "error: there is no option `--jsno`\n  help: did you mean `--json`?\n`governance check --help` says more\n")]
    [InlineData("check x --at 2026-01-01T00:00:00Z", "error: there is no option `--at`\nerror: `2026-01-01T00:00:00Z` is one argument too many\n`governance check --help` says more\n")]
    [InlineData("decide x --lnag fr", "error: there is no option `--lnag`\n  help: did you mean `--lang`?\n`governance decide --help` says more\n")]
    [InlineData("decide x --lang xx", "error: `xx` is not a language of this tool: it speaks `en` and `fr`\n`governance decide --help` says more\n")]
    [InlineData("decide x --lang", "error: the option `--lang` needs a value\n`governance decide --help` says more\n")]
    [InlineData("decide x --lang en --lang fr", "error: the option `--lang` is given more than once\n`governance decide --help` says more\n")]
    [InlineData("decide x --at tomorrow", "error: `tomorrow` is not an instant\n  help: an instant is a date and a time in UTC, such as `2026-11-20T09:30:00Z`\n`governance decide --help` says more\n")]
    [InlineData("decide x --at 2026-11-20", "error: `2026-11-20` is not an instant\n  help: an instant is a date and a time in UTC, such as `2026-11-20T09:30:00Z`\n`governance decide --help` says more\n")]
    [InlineData("decide x - -", "error: `-` can be read only once\n`governance decide --help` says more\n")]
    [InlineData("decide --at 5 --lang de", "error: `de` is not a language of this tool: it speaks `en` and `fr`\nerror: the path of a governance folder is needed\nerror: `5` is not an instant\n  help: an instant is a date and a time in UTC, such as `2026-11-20T09:30:00Z`\n`governance decide --help` says more\n")]
    [InlineData("authority x", "error: exactly one of `--agent` and `--person` is needed\n`governance authority --help` says more\n")]
    [InlineData("authority --agent a --person b", "error: the path of a governance folder is needed\nerror: exactly one of `--agent` and `--person` is needed\n`governance authority --help` says more\n")]
    [InlineData("authority x --agent", "error: the option `--agent` needs a value\n`governance authority --help` says more\n")]
    [InlineData("authority x --agent a --unit b --unit c --at noon", "error: the option `--unit` is given more than once\nerror: `noon` is not an instant\n  help: an instant is a date and a time in UTC, such as `2026-11-20T09:30:00Z`\n`governance authority --help` says more\n")]
    [InlineData("authority x --agnet a", "error: there is no option `--agnet`\n  help: did you mean `--agent`?\nerror: `a` is one argument too many\nerror: exactly one of `--agent` and `--person` is needed\n`governance authority --help` says more\n")]
    [InlineData("responsibilities", "error: the path of a governance folder is needed\n`governance responsibilities --help` says more\n")]
    [InlineData("responsibilities x --unit --decision a --decision b --at noon", "error: the option `--unit` needs a value\nerror: the option `--decision` is given more than once\nerror: `noon` is not an instant\n  help: an instant is a date and a time in UTC, such as `2026-11-20T09:30:00Z`\n`governance responsibilities --help` says more\n")]
    [InlineData("agents", "error: the path of a governance folder is needed\n`governance agents --help` says more\n")]
    [InlineData("agents x --status busy", "error: `busy` is no value of the option `--status`: it takes `draft` or `onboarding` or `probation` or `active` or `suspended` or `quarantined` or `offboarding` or `retired`\n`governance agents --help` says more\n")]
    [InlineData("agents x y --at noon", "error: `y` is one argument too many\nerror: `noon` is not an instant\n  help: an instant is a date and a time in UTC, such as `2026-11-20T09:30:00Z`\n`governance agents --help` says more\n")]
    [InlineData("agent", "error: the path of a governance folder is needed\nerror: the id of an agent is needed\n`governance agent --help` says more\n")]
    [InlineData("agent x", "error: the id of an agent is needed\n`governance agent --help` says more\n")]
    [InlineData("agent x y z --at", "error: `z` is one argument too many\nerror: the option `--at` needs a value\n`governance agent --help` says more\n")]
    [InlineData("kpis", "error: the path of a governance folder is needed\n`governance kpis --help` says more\n")]
    [InlineData("kpis x y z --at noon", "error: `z` is one argument too many\nerror: `noon` is not an instant\n  help: an instant is a date and a time in UTC, such as `2026-11-20T09:30:00Z`\n`governance kpis --help` says more\n")]
    [InlineData("[suggest] check x", "error: `[suggest]` is one argument too many\n`governance check --help` says more\n")]
    public void What_makes_no_sense_is_said_and_exits_with_2(string line, string error)
    {
        var run = Tool.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Ended(2);
        Assert.Equal(error, run.Error);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void It_is_said_in_French_too()
    {
        var run = Tool.Run("decide", "x", "--jsno", "--lang", "fr").Ended(2);
        Assert.Equal("erreur\u00a0: l’option `--jsno` n’existe pas\n  aide\u00a0: vouliez-vous dire `--json`\u00a0?\n`governance decide --help` en dit plus\n", run.Error);
    }

    [Fact]
    public void An_empty_path_is_no_folder() =>
        Assert.StartsWith("error: a path is empty\n", Tool.Run("check", "").Ended(2).Error, StringComparison.Ordinal);

    [Fact]
    public void After_two_dashes_everything_is_a_path()
    {
        using var folder = new SampleFolder();
        Assert.Contains("there is no request `--json`", Tool.Run("decide", folder.Path, "--", "--json").Ended(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_may_begin_with_an_at_sign() =>
        Assert.Contains("`@nowhere`", Tool.Run("check", "@nowhere").Ended(2).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("--lang", "fr", "check", "FOLDER")]
    [InlineData("check", "--lang=fr", "FOLDER")]
    [InlineData("check", "FOLDER", "--lang:fr")]
    public void Options_may_stand_anywhere(params string[] args)
    {
        using var folder = new SampleFolder();
        var run = Tool.Run([.. args.Select(a => a.Replace("FOLDER", folder.Path, StringComparison.Ordinal))]).Ended(0);
        Assert.EndsWith("rien à signaler\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_that_of_the_package() => Assert.Matches(@"^governance \d+\.\d+\.\d+\n$", Tool.Run("--version").Ended(0).Output);

    [Theory]
    [InlineData("help.root", "--help")]
    [InlineData("help.check", "check", "--help")]
    [InlineData("help.decide", "decide", "-h")]
    [InlineData("help.authority", "authority", "--help")]
    [InlineData("help.responsibilities", "responsibilities", "--help")]
    [InlineData("help.agents", "agents", "--help")]
    [InlineData("help.agent", "agent", "--help")]
    [InlineData("help.portfolio", "portfolio", "--help")]
    [InlineData("help.gates", "gates", "--help")]
    [InlineData("help.arbitrate", "arbitrate", "--help")]
    [InlineData("help.roadmap", "roadmap", "--help")]
    [InlineData("help.kpis", "kpis", "--help")]
    public void Help_is_as_approved(string name, params string[] args)
    {
        Approved.Matches($"{name}.en.txt", Tool.Run(args).Ended(0).Output);
        Approved.Matches($"{name}.fr.txt", Tool.Run([.. args, "--lang", "fr"]).Ended(0).Output);
    }

    [Fact]
    public void Help_is_shown_whatever_else_is_wrong() =>
        Assert.Equal(Tool.Run("decide", "--help").Output, Tool.Run("decide", "x", "--jsno", "--at", "5", "--help").Ended(0).Output);
}
