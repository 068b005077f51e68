using System.Text.Json;
using Governance.Cli.Tests.Support;

namespace Governance.Cli.Tests.Cedar;

/// <summary><c>authorize</c> and <c>explain</c>.</summary>
public sealed class AuthorizeTests
{
    [Fact]
    public void An_allowed_request_names_its_reason()
    {
        using var folder = new CedarFolder();
        Assert.Equal(
            """
            allow
              reason policy0 album.friends: permit (principal in Group::"friends", action == Action::"view", resource in Album::"trip")

            """,
            Run("authorize", "age: 20", folder.Request("beach")).Ended(0).Output);
    }

    [Fact]
    public void A_denied_request_exits_with_1()
    {
        using var folder = new CedarFolder();
        Assert.Equal("deny\n  no permit applies\n", Run("authorize", "age: 17", folder.Request("beach")).Ended(1).Output);
        Assert.StartsWith("deny\n  reason policy1 private: forbid", Run("authorize", "age: 20", folder.Request("passport")).Ended(1).Output, StringComparison.Ordinal);
        Assert.StartsWith(
            "refusé (deny)\n  aucun permit ne s’applique", Run("authorize", "age: 17", [.. folder.Request("beach"), "--lang", "fr"]).Ended(1).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_that_cannot_be_evaluated_is_told_at_its_place()
    {
        using var folder = new CedarFolder();
        var run = Tool.Run(["cedar", "authorize", .. folder.Request("beach")]).Ended(1);
        Assert.Contains("FOLDER/policies.cedar:4:8: warning: the policy `policy0` is skipped: ", folder.Normal(run.Error), StringComparison.Ordinal);
        Assert.Contains("  error policy0 album.friends: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Machines_get_the_answer()
    {
        using var folder = new CedarFolder();
        using var json = JsonDocument.Parse(Run("authorize", "age: 20", folder.Request("passport", "--json")).Ended(1).Output);
        Assert.Equal("deny", json.RootElement.GetProperty("decision").GetString());
        Assert.Equal("policy1", json.RootElement.GetProperty("reason")[0].GetString());
        Assert.Equal(0, json.RootElement.GetProperty("errors").GetArrayLength());
    }

    [Fact]
    public void With_a_schema_plain_values_are_what_it_says_and_all_must_fit()
    {
        using var folder = new CedarFolder();
        folder.Write("policies.cedar", "permit (principal, action, resource) when { resource.from.isIpv4() };");
        Run("authorize", "age: 20", folder.Request("beach")).Ended(1);
        Run("authorize", "age: 20", folder.Request("beach", "--schema", folder["album.cedarschema"])).Ended(0);

        var run = Run("authorize", "age: \"old\"", folder.Request("beach", "--schema", folder["album.cedarschema"])).Ended(2);
        Assert.StartsWith("<stdin>: error: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("--> context.age", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void Every_input_that_cannot_be_used_is_told()
    {
        using var folder = new CedarFolder();
        folder.Write("policies.cedar", "permit").Write("entities.json", "[{]");
        var run = Run("authorize", "age 5", folder.Request("beach")).Ended(2);
        Assert.Contains("FOLDER/policies.cedar:1:7: error: ", folder.Normal(run.Error), StringComparison.Ordinal);
        Assert.Contains("FOLDER/entities.json:1:3: error: ", folder.Normal(run.Error), StringComparison.Ordinal);
        Assert.Contains("<stdin>:1:", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("explain-allow", "beach", 20, 0)]
    [InlineData("explain-nearest", "beach", 17, 1)]
    [InlineData("explain-forbidden", "passport", 20, 1)]
    public void An_explanation_is_as_approved(string name, string photo, int age, int code)
    {
        using var folder = new CedarFolder();
        Approved.Matches($"cedar/{name}.en.txt", Run("explain", $"age: {age}", folder.Request(photo)).Ended(code).Output);
        Approved.Matches($"cedar/{name}.fr.txt", Run("explain", $"age: {age}", [.. folder.Request(photo), "--lang", "fr"]).Ended(code).Output);
    }

    [Fact]
    public void Machines_get_the_clauses()
    {
        using var folder = new CedarFolder();
        using var json = JsonDocument.Parse(Run("explain", "age: 17", folder.Request("beach", "--json", "--nearest", "1")).Ended(1).Output);
        Assert.Equal("notPermitted", json.RootElement.GetProperty("ground").GetString());
        var nearest = Assert.Single(json.RootElement.GetProperty("nearest").EnumerateArray());
        var failed = Assert.Single(nearest.GetProperty("clauses").EnumerateArray(), clause => clause.GetProperty("outcome").GetString() is "failed");
        Assert.Equal("when context.age >= 18", failed.GetProperty("clause").GetString());
        Assert.Equal(4, failed.GetProperty("line").GetInt32());
    }

    private static ToolRun Run(string command, string context, string[] request) => Tool.RunWithInput(
        System.Text.Encoding.UTF8.GetBytes($"{{ {(context.StartsWith("age:", StringComparison.Ordinal) ? $"\"age\"{context[3..]}" : context)} }}"),
        ["cedar", command, .. request, "--context", "-"]);
}
