using System.Text.Json;
using Governance.Cli.Tests.Support;

namespace Governance.Cli.Tests.Cedar;

public sealed class ValidateTests
{
    [Fact]
    public void Valid_policies_are_valid_whatever_form_the_schema_has()
    {
        using var folder = new CedarFolder();
        folder.Write("album.json", Tool.Run("cedar", "schema-to-json", folder["album.cedarschema"]).Output);
        foreach (var schema in new[] { "album.json", "album.cedarschema" })
        {
            Assert.Equal("FOLDER/policies.cedar: 2 policies; valid\n", folder.Normal(Validate(folder, schema, "policies.cedar").Ended(0).Output));
        }
    }

    [Fact]
    public void What_does_not_fit_is_shown_at_its_place()
    {
        using var folder = new CedarFolder();
        folder.Write("bad.cedar", "permit (principal is User, action, resource)\nwhen { principal.nmae == 5 };\n");
        var run = Validate(folder, "album.cedarschema", "bad.cedar").Ended(1);
        Assert.Contains("FOLDER/bad.cedar:2:8: error: ", folder.Normal(run.Error), StringComparison.Ordinal);
        Assert.Equal("FOLDER/bad.cedar: 1 policy; invalid, 1 error\n", folder.Normal(run.Output));
        using var json = JsonDocument.Parse(Validate(folder, "album.cedarschema", "bad.cedar", "--json").Ended(1).Output);
        Assert.Equal("error", Assert.Single(json.RootElement.EnumerateArray()).GetProperty("severity").GetString());
    }

    [Fact]
    public void A_template_is_held_against_the_schema_like_what_it_makes()
    {
        using var folder = new CedarFolder();
        folder.Write("good.cedar", "permit (principal in ?principal, action, resource is Photo in ?resource) when { context.age > 3 };")
            .Write("bad.cedar", "permit (principal in ?principal, action, resource == ?resource) when { resource.privat };");
        Assert.EndsWith("0 policies, 1 template; valid\n", Validate(folder, "album.cedarschema", "good.cedar").Ended(0).Output, StringComparison.Ordinal);
        Assert.EndsWith("0 policies, 1 template; invalid, 1 error\n", Validate(folder, "album.cedarschema", "bad.cedar").Ended(1).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Mode_level_and_the_inapplicable_action_are_asked_for()
    {
        using var folder = new CedarFolder();
        folder.Write("mixed.cedar", "permit (principal, action, resource) when { context.age == resource.private || context.age > 5 };")
            .Write("deep.cedar", "permit (principal, action, resource) when { resource.private };")
            .Write("never.cedar", "permit (principal is Album, action, resource);");
        Validate(folder, "album.cedarschema", "mixed.cedar").Ended(1);
        Validate(folder, "album.cedarschema", "mixed.cedar", "--mode", "permissive").Ended(0);
        Validate(folder, "album.cedarschema", "deep.cedar", "--level", "1").Ended(0);
        Validate(folder, "album.cedarschema", "deep.cedar", "--level", "0").Ended(1);
        Assert.EndsWith("valid, 1 warning\n", Validate(folder, "album.cedarschema", "never.cedar").Ended(1).Output, StringComparison.Ordinal);
        Assert.EndsWith(
            "invalid, 1 error\n", Validate(folder, "album.cedarschema", "never.cedar", "--inapplicable-action", "error").Ended(1).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_schema_and_bad_policies_are_told_together()
    {
        using var folder = new CedarFolder();
        folder.Write("bad.cedarschema", "entity;").Write("bad.cedar", "permit");
        var run = Validate(folder, "bad.cedarschema", "bad.cedar").Ended(2);
        Assert.Contains("bad.cedarschema:1:7: error: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("bad.cedar:1:7: error: ", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    private static ToolRun Validate(CedarFolder folder, string schema, string policies, params string[] more) =>
        Tool.Run(["cedar", "validate", "--schema", folder[schema], folder[policies], .. more]);
}
