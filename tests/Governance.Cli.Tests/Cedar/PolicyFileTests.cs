using System.Text;
using System.Text.Json;
using Governance.Cedar;
using Governance.Cli.Tests.Support;

namespace Governance.Cli.Tests.Cedar;

/// <summary><c>parse</c>, <c>format</c> and the conversions.</summary>
public sealed class PolicyFileTests
{
    [Theory]
    [InlineData("en", "FOLDER/policies.cedar: 2 policies\n")]
    [InlineData("fr", "FOLDER/policies.cedar\u00a0: 2 politiques\n")]
    public void Policies_are_listed(string language, string heading)
    {
        using var folder = new CedarFolder();
        Assert.Equal(
            heading + """
              policy0 album.friends  permit (principal in Group::"friends", action == Action::"view", resource in Album::"trip")
              policy1 private        forbid (principal, action, resource)

            """,
            folder.Normal(Tool.Run("cedar", "parse", folder["policies.cedar"], "--lang", language).Ended(0).Output));
    }

    [Fact]
    public void Templates_are_listed_too()
    {
        var run = Tool.RunWithInput("@a @b permit(principal == ?principal,action,resource) when {true};"u8.ToArray(), "cedar", "parse", "-").Ended(0);
        Assert.Equal("<stdin>: 0 policies, 1 template\n  policy0  permit (principal == ?principal, action, resource)\n", run.Output);
    }

    [Fact]
    public void Machines_get_a_list()
    {
        using var folder = new CedarFolder();
        using var json = JsonDocument.Parse(Tool.Run("cedar", "parse", folder["policies.cedar"], "--json").Ended(0).Output);
        Assert.Equal(["policy0", "policy1"], json.RootElement.EnumerateArray().Select(line => line.GetProperty("id").GetString()));
        Assert.Equal("forbid", json.RootElement[1].GetProperty("effect").GetString());
        Assert.Equal(1, json.RootElement[0].GetProperty("conditions").GetInt32());
    }

    [Fact]
    public void Errors_of_all_files_are_shown_at_their_places()
    {
        using var folder = new CedarFolder();
        folder.Write("bad.cedar", "permit (principal, action);\n").Write("latin.cedar", [.. "// caf"u8, 0xE9, (byte)'\n']);
        var run = Tool.Run("cedar", "parse", folder["bad.cedar"], folder["latin.cedar"], folder["missing.cedar"], folder.Root).Ended(2);
        Assert.Contains("FOLDER/bad.cedar:1:26: error: ", folder.Normal(run.Error), StringComparison.Ordinal);
        Assert.Contains("FOLDER/latin.cedar:1:7: error: the text is not UTF-8 from here on", folder.Normal(run.Error), StringComparison.Ordinal);
        Assert.Contains("error: the file `FOLDER/missing.cedar` does not exist", folder.Normal(run.Error), StringComparison.Ordinal);
        Assert.Contains("error: `FOLDER` is a folder, not a file", folder.Normal(run.Error), StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void Format_shows_checks_and_writes()
    {
        using var folder = new CedarFolder();
        folder.Write("wide.cedar", "permit(principal,action,resource)when{true};// why\n");
        const string Formatted = "permit (principal, action, resource)\nwhen { true }; // why\n";
        Assert.Equal(Formatted, Tool.Run("cedar", "format", folder["wide.cedar"]).Ended(0).Output);

        var check = Tool.Run("cedar", "format", "--check", folder["wide.cedar"]).Ended(1);
        Assert.Equal("FOLDER/wide.cedar: would change\n", folder.Normal(check.Output));
        Assert.StartsWith("permit(principal,", File.ReadAllText(folder["wide.cedar"]), StringComparison.Ordinal);

        Assert.Equal("FOLDER/wide.cedar: formatted\n", folder.Normal(Tool.Run("cedar", "format", "--write", folder["wide.cedar"]).Ended(0).Output));
        Assert.Equal(Formatted, File.ReadAllText(folder["wide.cedar"]));
        Assert.Empty(Tool.Run("cedar", "format", "--check", folder["wide.cedar"]).Ended(0).Output);
    }

    [Fact]
    public void Format_writes_nothing_over_a_file_with_errors()
    {
        using var folder = new CedarFolder();
        folder.Write("bad.cedar", "permit(principal,action,resource)");
        var run = Tool.Run("cedar", "format", "--write", folder["bad.cedar"]).Ended(2);
        Assert.Contains("bad.cedar:1:34: error: ", run.Error, StringComparison.Ordinal);
        Assert.Equal("permit(principal,action,resource)", File.ReadAllText(folder["bad.cedar"]));
    }

    [Fact]
    public void Policies_go_to_json_and_back()
    {
        using var folder = new CedarFolder();
        var json = Tool.Run("cedar", "to-json", folder["policies.cedar"]).Ended(0).Output;
        var back = Tool.RunWithInput(Encoding.UTF8.GetBytes(json), "cedar", "from-json", "-").Ended(0).Output;
        Assert.Equal(PolicySet.Parse(CedarFolder.Policies).Value, PolicySet.Parse(back).Value);
        Assert.Equal(["policy0", "policy1"], JsonDocument.Parse(json).RootElement.GetProperty("staticPolicies").EnumerateObject().Select(p => p.Name));
    }

    [Theory]
    [InlineData("""{"effect":"permit","principal":{"op":"All"},"action":{"op":"All"},"resource":{"op":"All"},"conditions":[]}""", "permit (principal, action, resource);\n")]
    [InlineData("""{"effect":"permit","principal":{"op":"==","slot":"?principal"},"action":{"op":"All"},"resource":{"op":"All"},"conditions":[]}""", "permit (principal == ?principal, action, resource);\n")]
    public void One_policy_or_template_is_read_too(string json, string cedar) =>
        Assert.Equal(cedar, Tool.RunWithInput(Encoding.UTF8.GetBytes(json), "cedar", "from-json", "-").Ended(0).Output);

    [Fact]
    public void Bad_json_is_shown_at_its_place()
    {
        var run = Tool.RunWithInput("{\n  \"staticPolicies\": 5\n}"u8.ToArray(), "cedar", "from-json", "-").Ended(2);
        Assert.StartsWith("<stdin>:2:21: error: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("--> $.staticPolicies", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void A_schema_goes_to_json_and_back()
    {
        using var folder = new CedarFolder();
        var json = Tool.Run("cedar", "schema-to-json", folder["album.cedarschema"]).Ended(0).Output;
        var back = Tool.RunWithInput(Encoding.UTF8.GetBytes(json), "cedar", "schema-from-json", "-").Ended(0).Output;
        Assert.Equal(CedarSchema.ParseCedar(CedarFolder.Schema).Value.ToCedar(), back);
        Assert.StartsWith("<stdin>:1:8: error: ", Tool.RunWithInput("entity 5;"u8.ToArray(), "cedar", "schema-to-json", "-").Ended(2).Error, StringComparison.Ordinal);
    }
}
