using System.Text;
using Governance.Cli.Tests.Support;

namespace Governance.Cli.Tests;

/// <summary>Whatever people misspell, the tool says where, exits with 2 and shows no stack trace; check and decide agree.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly SampleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("policies/refunds.cedar", "@ceiling(\"ActWithApproval\")", "@ceiling(\"ActWithAproval\")", ":17:", "ActWithApproval")]
    [InlineData("policies/refunds.cedar", "@protocol(\"four-eyes\")", "@protocol(\"for-eyes\")", ":18:", "four-eyes")]
    [InlineData("policies/refunds.cedar", "@id(\"refund.fraud\")", "@id(\"refund.over-500\")", ":", "refund.over-500")]
    [InlineData("policies/refunds.cedar", "forbid (principal, action, resource)", "forbd (principal, action, resource)", ":28:1: ", "forbid")]
    [InlineData("organization.json", "\"parent\": \"group\"", "\"parent\": \"grup\"", ":4:", "group")]
    [InlineData("organization.json", "\"quorum\": 2", "\"quorum\": 2.5", ":14:", "")]
    [InlineData("organization.json", "\"impact\": \"high\"", "\"impact\": \"hihg\"", ":", "high")]
    [InlineData("organization.json", "\"id\": \"anna-keller\"", "\"id\": \"claire-dubois\"", ":9:", "claire-dubois")]
    [InlineData("organization.json", "\"fr\": \"Groupe\" } }", "\"fr\": \"Groupe\" }, \"parent\": \"claims\" }", ":3:", "group")]
    [InlineData("portfolio.json", "\"autonomyCeiling\": \"ActMonitored\"", "\"autonomyCeiling\": \"ActMonitord\"", ":12:", "ActMonitored")]
    [InlineData("portfolio.json", "\"stage\": \"production\"", "\"stage\": \"produktion\"", ":11:", "production")]
    [InlineData("portfolio.json", "\"units\": [\"claims\"]", "\"units\": [\"claim\"]", ":9:", "claims")]
    [InlineData("agents.json", "\"reviewDue\"", "\"reviewDeu\"", ":24:7: ", "reviewDue")]
    [InlineData("agents.json", "\"2027-03-31T00:00:00Z\"", "\"2027-03-32T00:00:00Z\"", ":24:", "")]
    [InlineData("agents.json", "\"issuedBy\": \"ai-committee\"", "\"issuedBy\": \"ai-comittee\"", ":17:", "ai-committee")]
    [InlineData("delegations.json", "\"500.00\"", "500.00", ":11:", "")]
    [InlineData("delegations.json", "role:head-of-claims", "role:head-of-claim", ":5:", "role:head-of-claims")]
    [InlineData("protocols.json", "\"P1D\"", "\"P1M\"", ":6:", "")]
    [InlineData("protocols.json", "\"quorum\": 1,", "\"quorum\": 1, \"quorum\": 1,", ":6:", "quorum")]
    public void A_slip_is_shown_at_its_place(string file, string right, string wrong, string place, string help)
    {
        _folder.Replace(file, right, wrong);
        var run = Tool.Run("check", _folder.Path).Ended(2);
        Assert.Contains(_folder.File(file) + place, run.Error, StringComparison.Ordinal);
        Assert.Contains("error: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(help, run.Error, StringComparison.Ordinal);
        Assert.Equal(run.Error, Tool.Run("decide", _folder.Path).Ended(2).Error);
        Assert.Contains("erreur\u00a0: ", Tool.Run("check", _folder.Path, "--lang", "fr").Ended(2).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("organization.json")]
    [InlineData("kpis.json")]
    [InlineData("requests/01-small.json")]
    public void An_empty_file_is_an_error(string file)
    {
        _folder.Write(file, string.Empty);
        Assert.Contains(_folder.File(file), Tool.Run("check", _folder.Path).Ended(2).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("agents.json")]
    [InlineData("requests/01-small.json")]
    public void Ten_megabytes_of_nesting_are_one_short_diagnostic(string file)
    {
        _folder.Write(file, new string('[', 10 * 1024 * 1024));
        var run = Tool.Run("check", _folder.Path).Ended(2);
        Assert.Contains(_folder.File(file), run.Error, StringComparison.Ordinal);
        Assert.True(run.Error.Length < 2000, "the diagnostic is short");
    }

    [Theory]
    [InlineData("portfolio.json")]
    [InlineData("policies/refunds.cedar")]
    [InlineData("requests/01-small.json")]
    public void Invalid_utf8_is_located(string file)
    {
        _folder.Write(file, [.. Encoding.UTF8.GetBytes("{\n  \""), 0xC3, 0x28, .. Encoding.UTF8.GetBytes("\": 1 }")]);
        Assert.Contains($"{_folder.File(file)}:2:4: error: ", Tool.Run("check", _folder.Path).Ended(2).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("polices/x.cedar", "policies/")]
    [InlineData("agent.json", "agents.json")]
    [InlineData("policies/refunds.ceder", "*.cedar")]
    public void A_misspelt_file_is_not_lost_silently(string file, string help)
    {
        _folder.Write(file, "{}");
        Assert.Contains(help, Tool.Run("check", _folder.Path).Ended(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        _folder.Delete("agents.json");
        Assert.Contains("`agents.json`", Tool.Run("check", _folder.Path).Ended(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_folder_is_named()
    {
        var folder = _folder.File("nowhere");
        var run = Tool.Run("check", folder).Ended(2);
        Assert.Contains($"`{folder[..20]}", run.Error, StringComparison.Ordinal);
        Assert.Equal($"{folder}: 1 error\n", run.Output);
    }

    [Fact]
    public void A_file_is_no_folder()
    {
        var file = _folder.File("agents.json");
        Assert.Equal(
            $"error: `{file}` is a file, not a folder\n  help: name the folder that holds `organization.json`\n",
            Tool.Run("decide", file).Ended(2).Error);
    }

    [Fact]
    public void A_request_that_does_not_exist_is_named_with_the_one_that_was_meant()
    {
        var run = Tool.Run("decide", _folder.Path, "01-smal.json", "nothing-like-it.json").Ended(2);
        Assert.Equal(
            $"""
            error: there is no request `01-smal.json`, neither here nor in `{_folder.File("requests/")}`
              help: did you mean `01-small.json`?

            error: there is no request `nothing-like-it.json`, neither here nor in `{_folder.File("requests/")}`

            """.ReplaceLineEndings("\n"),
            run.Error);
    }

    [Fact]
    public void A_folder_is_no_request() =>
        Assert.Contains("is a folder, not a request", Tool.Run("decide", _folder.Path, _folder.File("policies")).Ended(2).Error, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_may_not_be_read_is_named()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "permissions do not bind this user");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_folder.File("requests/01-small.json"), UnixFileMode.None);
        }

        Assert.Contains("01-small.json", Tool.Run("decide", _folder.Path, "01-small.json").Ended(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_people_wrote_cannot_steer_the_terminal()
    {
        _folder.Write("requests/\u001b[31m.json", "[]").Replace("agents.json", "\"useCases\"", "\"use\u001b[31mCases\"");
        var run = Tool.Run("check", _folder.Path).Ended(2);
        Assert.DoesNotContain('\u001b', run.Output + run.Error);
    }

    [Fact]
    public void Reasons_cannot_steer_the_terminal()
    {
        _folder.Replace("policies/refunds.cedar", "@because(\"Refunds over", "@because(\"\\u{1b}[31mRefunds over");
        Assert.DoesNotContain('\u001b', Tool.Run("decide", _folder.Path, "02-large.json").Ended(1).Output);
    }
}
