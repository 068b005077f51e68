using Governance.Serialization;

namespace Governance.Core.Tests.Serialization;

/// <summary>A file that is misnamed must not be lost silently: it may hold a limit.</summary>
public class FolderLayoutTests
{
    private const string Known = "the files are `organization.json`, `portfolio.json`, `agents.json`, `delegations.json`, `protocols.json`, `kpis.json`";
    private const string Policies = "`policies/` holds `*.cedar` and `*.cedarschema` files, without folders of its own";

    [Theory]
    [InlineData("agent.json", "GOV1002 `agent.json` is not part of a governance folder | did you mean `agents.json`?")]
    [InlineData("Agents.json", "GOV1002 `Agents.json` is not part of a governance folder | did you mean `agents.json`?")]
    [InlineData("organisation.json", "GOV1002 `organisation.json` is not part of a governance folder | did you mean `organization.json`?")]
    [InlineData("kpis.jsonc", "GOV1002 `kpis.jsonc` is not part of a governance folder | did you mean `kpis.json`?")]
    [InlineData("notes.json", $"GOV1002 `notes.json` is not part of a governance folder | {Known}")]
    [InlineData("limits.JSON", $"GOV1002 `limits.JSON` is not part of a governance folder | {Known}")]
    [InlineData("refunds.cedar", "GOV1002 `refunds.cedar` is not part of a governance folder | did you mean `policies/refunds.cedar`?")]
    [InlineData("policy/", "GOV1002 `policy/` is not part of a governance folder | did you mean `policies/`?")]
    [InlineData("polices/", "GOV1002 `polices/` is not part of a governance folder | did you mean `policies/`?")]
    [InlineData("polices/refunds.cedar", "GOV1002 `polices/` is not part of a governance folder | did you mean `policies/`?")]
    [InlineData("Policies/", "GOV1002 `Policies/` is not part of a governance folder | did you mean `policies/`?")]
    [InlineData("request/", "GOV1002 `request/` is not part of a governance folder | did you mean `requests/`?")]
    [InlineData("policies/refunds.txt", $"GOV1002 `policies/refunds.txt` is not a policy file | {Policies}")]
    [InlineData("policies/refunds.CEDAR", $"GOV1002 `policies/refunds.CEDAR` is not a policy file | {Policies}")]
    [InlineData("policies/france/", $"GOV1002 `policies/france/` is not a policy file | {Policies}")]
    public void Is_an_error(string name, string expected) => Assert.Equal(expected, Report(name));

    [Theory]
    [InlineData("README.md")]
    [InlineData("LICENSE")]
    [InlineData(".gitignore")]
    [InlineData("agents.json~")]
    [InlineData("docs/")]
    [InlineData("docs/agents.json")]
    [InlineData(".git/")]
    [InlineData("policies/")]
    [InlineData("policies/README.md")]
    [InlineData("policies/.gitkeep")]
    [InlineData("requests/")]
    [InlineData("requests/one.json")]
    public void Is_no_error(string name) => Assert.Equal("", Report(name));

    [Fact]
    public void A_misspelt_folder_is_reported_once() => Assert.Equal(
        "GOV1002 `polices/` is not part of a governance folder | did you mean `policies/`?",
        Report("polices/", "polices/a.cedar", "polices/b.cedar"));

    [Fact]
    public void Required_files_are_named() => Assert.Equal(
        """
        GOV1001 the file `organization.json` is missing | a governance folder has at least `organization.json`, `portfolio.json`, `agents.json`
        GOV1001 the file `portfolio.json` is missing | a governance folder has at least `organization.json`, `portfolio.json`, `agents.json`
        GOV1001 the file `agents.json` is missing | a governance folder has at least `organization.json`, `portfolio.json`, `agents.json`
        """,
        Reports.Of(GovernanceModelReader.Read([]).Diagnostics));

    [Fact]
    public void A_file_given_twice_is_an_error() => Assert.Equal("GOV1002 the file `agents.json` is given twice | -", Report("agents.json"));

    private static string Report(params string[] names)
    {
        var problems = GovernanceModelReader.Read([.. Samples.Files(Samples.Folder()), .. names.Select(static name => new GovernanceFile(name, default))]).Diagnostics;
        Assert.All(problems, Typography.Check);
        return Reports.Of(problems);
    }
}
