using Governance.Serialization;

namespace Governance.Core.Tests.Serialization;

/// <summary>A file that is misnamed must not be lost silently: it may hold a limit.</summary>
public class FolderLayoutTests
{
    private const string Known = "the files are `organization.json`, `portfolio.json`, `agents.json`, `delegations.json`, `protocols.json`, `kpis.json`";
    private const string Policies = "`policies/` holds `*.cedar` and `*.cedarschema` files, and for a unit a folder of its id with `*.cedar` files";

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
    [InlineData("measurement/", "GOV1002 `measurement/` is not part of a governance folder | did you mean `measurements/`?")]
    [InlineData("measurements/a.xlsx", "GOV1002 `measurements/a.xlsx` is not a file of measurements | `measurements/` holds `*.csv` and `*.jsonl` files")]
    [InlineData("measurements/a.CSV", "GOV1002 `measurements/a.CSV` is not a file of measurements | `measurements/` holds `*.csv` and `*.jsonl` files")]
    [InlineData("measurements/2026/", "GOV1002 `measurements/2026/` is not a file of measurements | `measurements/` holds `*.csv` and `*.jsonl` files")]
    [InlineData("policies/refunds.txt", $"GOV1002 `policies/refunds.txt` is not a policy file | {Policies}")]
    [InlineData("policies/refunds.CEDAR", $"GOV1002 `policies/refunds.CEDAR` is not a policy file | {Policies}")]
    [InlineData("policies/France/", $"GOV1002 `policies/France/` is not a policy file | {Policies}")]
    [InlineData("policies/France/a.cedar", $"GOV1002 `policies/France/a.cedar` is not a policy file | {Policies}")]
    [InlineData("policies/france/a.txt", $"GOV1002 `policies/france/a.txt` is not a policy file | {Policies}")]
    [InlineData("policies/france/app.cedarschema", $"GOV1002 `policies/france/app.cedarschema` is not a policy file | {Policies}")]
    [InlineData("policies/france/paris/", $"GOV1002 `policies/france/paris/` is not a policy file | {Policies}")]
    [InlineData("policies/france/paris/a.cedar", $"GOV1002 `policies/france/paris/a.cedar` is not a policy file | {Policies}")]
    [InlineData("policies/app.json", $"GOV1002 `policies/app.json` is not a policy file | {Policies}")]
    [InlineData("app.cedarschema", "GOV1002 `app.cedarschema` is not part of a governance folder | did you mean `policies/app.cedarschema`?")]
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
    [InlineData("policies/france/")]
    [InlineData("policies/france/README.md")]
    [InlineData("requests/")]
    [InlineData("requests/one.json")]
    [InlineData("measurements/")]
    [InlineData("measurements/a.csv")]
    [InlineData("measurements/a.jsonl")]
    [InlineData("measurements/README.md")]
    public void Is_no_error(string name) => Assert.Equal("", Report(name));

    [Theory]
    [InlineData("policies/a.cedar", null, "policies/a.cedar")]
    [InlineData("policies/france/a.cedar", "france", "policies/france/a.cedar")]
    [InlineData("a.cedar", null, "policies/a.cedar")]
    [InlineData("a.cedar", "france", "policies/france/a.cedar")]
    [InlineData("policies/france/a.cedar", null, "policies/a.cedar")]
    [InlineData("policies/france/a.cedar", "group", "policies/group/a.cedar")]
    public void A_policy_text_is_written_where_it_is_read_for_the_same_unit(string name, string? unit, string file)
    {
        UnitId? local = unit is null ? null : new UnitId(unit);

        Assert.Equal(file, FolderLayout.FileOf(new(name, "") { Unit = local }));
        Assert.Equal(local, FolderLayout.UnitOf(file));
    }

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
