using System.Text.Json;
using Governance.Cli.Tests.Support;

namespace Governance.Cli.Tests.Cedar;

public sealed class RunTestsTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void A_tree_is_reported_as_approved(string language)
    {
        using var folder = Tree();
        var run = Tool.Run("cedar", "run-tests", folder.Root, "--lang", language).Ended(1);
        Approved.Matches($"cedar/run-tests.{language}.txt", folder.Normal(run.Output));
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Passing_tests_exit_with_0_and_a_golden_file_that_is_missing_is_skipped()
    {
        using var folder = new CedarFolder();
        folder.Write("tests/deep/good.json", Test("allow", "\"policy0\""));
        var run = Tool.Run("cedar", "run-tests", folder["tests"]).Ended(0);
        Assert.Contains("  decisions           1 of 1 agree\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  policy JSON         1 test skipped without a golden file\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n1 passed, 0 failed\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Golden_files_are_compared()
    {
        using var folder = new CedarFolder();
        var policies = Tool.Run("cedar", "to-json", folder["policies.cedar"]).Output;
        var schema = Tool.Run("cedar", "schema-to-json", folder["album.cedarschema"]).Output;
        folder.Write("good.json", Test("allow", "\"policy0\"")).Write("good.est.json", policies).Write("good.cedarschema.json", schema)
            .Write("good.validation.json", Verdicts("true"));
        Assert.EndsWith("\n1 passed, 0 failed\n", Tool.Run("cedar", "run-tests", folder["good.json"]).Ended(0).Output, StringComparison.Ordinal);

        folder.Write("good.est.json", policies.Replace("friends", "enemies", StringComparison.Ordinal))
            .Write("good.cedarschema.json", "{}").Write("good.validation.json", Verdicts("false"));
        using var json = JsonDocument.Parse(Tool.Run("cedar", "run-tests", folder["good.json"], "--json", "--differences", "100").Ended(1).Output);
        Assert.Equal(
            ["policyJson", "policyValidation", "requestValidation", "schemaJson"],
            json.RootElement.GetProperty("differences").EnumerateArray().Select(d => d.GetProperty("kind").GetString()).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("tests/good.json", "policies.cedar", "entities.json", "album.cedarschema")]
    [InlineData("album.cedarschema", "entities.json", "policies.cedar", "tests/good.json")]
    public void An_archive_may_have_its_files_in_any_order(params string[] names)
    {
        using var folder = new CedarFolder();
        folder.Write("tests/good.json", Test("allow", "\"policy0\"")).Pack("all.tar.gz", names);
        Assert.EndsWith("\n1 passed, 0 failed\n", Tool.Run("cedar", "run-tests", folder.Root).Ended(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Tests_of_an_archive_share_files_and_see_no_files_outside()
    {
        using var folder = new CedarFolder();
        folder.Write("good.json", Test("allow", "\"policy0\"")).Write("bad.json", Test("deny", "\"policy0\""))
            .Write("lost.json", Test("allow", "\"policy0\"").Replace("policies.cedar", "others.cedar", StringComparison.Ordinal))
            .Pack("all.tar.gz", "bad.json", "policies.cedar", "good.json", "entities.json", "lost.json", "album.cedarschema")
            .Write("others.cedar", CedarFolder.Policies);
        var run = Tool.Run("cedar", "run-tests", folder["all.tar.gz"]).Ended(1);
        Assert.Contains("all.tar.gz!lost.json\n  tests read: `others.cedar` is in no folder above the test\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("all.tar.gz!bad.json, see\n  decisions: wanted deny, got allow\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n1 passed, 2 failed\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_archive_or_holds_no_test_exits_with_2()
    {
        using var folder = new CedarFolder();
        folder.Write("broken.tar.gz", "no archive");
        Assert.Contains("error: the archive `FOLDER/broken.tar.gz` cannot be read", folder.Normal(Tool.Run("cedar", "run-tests", folder["broken.tar.gz"]).Ended(2).Error), StringComparison.Ordinal);
        File.Delete(folder["broken.tar.gz"]);
        Assert.StartsWith("error: there is no test in `FOLDER`\n", folder.Normal(Tool.Run("cedar", "run-tests", folder.Root).Ended(2).Error), StringComparison.Ordinal);
        Tool.Run("cedar", "run-tests", folder["nowhere"]).Ended(2);
    }

    [Theory]
    [InlineData("{ \"policies\": \"policies.cedar\", \"requests\": [] }", "`$.entities` is missing or of the wrong type")]
    [InlineData("{ \"polices\": \"policies.cedar\", \"requests\": [] }", "`$.policies` is missing or of the wrong type")]
    [InlineData("{ \"policies\": \"../../etc/passwd\", \"entities\": \"entities.json\", \"requests\": [] }", "`../../etc/passwd` is in no folder above the test")]
    [InlineData("{ \"policies\": \"policies.cedar\", \"entities\": \"entities.json\", \"requests\": [{}] }", "`$.requests[0].principal` is missing or of the wrong type")]
    [InlineData("{ \"policies\": \"policies.cedar\", \"entities\": \"entities.json\", \"schema\": \"album.cedarschema\", \"requests\": [] }", "`$.shouldValidate` is missing or of the wrong type")]
    [InlineData("{ \"policies\": ", "this is not well-formed JSON")]
    public void A_test_that_cannot_be_run_fails(string test, string reason)
    {
        using var folder = new CedarFolder();
        folder.Write("test.json", test);
        var run = Tool.Run("cedar", "run-tests", folder["test.json"]).Ended(1);
        Assert.Contains($"tests read: {reason}\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n0 passed, 1 failed\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_inapplicable_action_is_an_error_unless_told_otherwise()
    {
        using var folder = new CedarFolder();
        folder.Write("policies.cedar", "permit (principal is Album, action, resource);").Write("test.json", Test("deny", ""));
        Assert.Contains("policy validation: wanted valid, got: ", Tool.Run("cedar", "run-tests", folder["test.json"]).Ended(1).Output, StringComparison.Ordinal);
        Tool.Run("cedar", "run-tests", folder["test.json"], "--inapplicable-action", "warning").Ended(0);
    }

    [Fact]
    public void Differences_beyond_those_asked_for_are_counted()
    {
        using var folder = Tree();
        var run = Tool.Run("cedar", "run-tests", folder.Root, "--differences", "1").Ended(1);
        Assert.Matches(@"\n\d+ more differences; `--differences N` shows more\n", run.Output);
    }

    /// <summary>A passing test, one that expects something else, one that cannot be run, and files that are no tests.</summary>
    private static CedarFolder Tree() => new CedarFolder()
        .Write("tests/good.json", Test("allow", "\"policy0\""))
        .Write("tests/wrong.json", Test("deny", "\"policy1\"", "\"policy0\""))
        .Write("tests/lost.json", Test("deny", "").Replace("entities.json", "people.json", StringComparison.Ordinal))
        .Write("readme.md", "not a test")
        .Write("settings.json", "{ \"colour\": true }");

    private static string Test(string decision, string reason, string errors = "") => $$"""
        {
          "policies": "policies.cedar", "entities": "entities.json", "schema": "album.cedarschema", "shouldValidate": true,
          "requests": [
            {
              "description": "see",
              "principal": { "type": "User", "id": "alice" },
              "action": { "__entity": { "type": "Action", "id": "view" } },
              "resource": { "type": "Photo", "id": "beach" },
              "context": { "age": 20 },
              "decision": "{{decision}}", "reason": [{{reason}}], "errors": [{{errors}}]
            }
          ]
        }
        """;

    private static string Verdicts(string valid) => $$"""
        {
          "policyValidation": {
            "strict": {{valid}}, "permissive": true,
            "perPolicy": { "policy0": { "strict": true, "permissive": true }, "policy1": { "strict": {{valid}}, "permissive": true } }
          },
          "entityValidation": { "perEntity": { "User::alice": {}, "Photo::beach": {}, "Photo::passport": {} } },
          "requestValidation": [{ "strict": {{valid}}, "permissive": true }]
        }
        """;
}
