using System.Text.Json;
using Governance.Cli.Tests.Support;

namespace Governance.Cli.Tests;

public sealed class CheckTests : IDisposable
{
    private readonly SampleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_good_folder_is_counted_and_exits_with_0()
    {
        var run = Tool.Run("check", _folder.Path).Ended(0);
        Assert.Equal($"{_folder.Path}: 2 units, 3 people, 1 agent, 1 use case, 4 policies, 0 schemas, 1 delegation, 5 requests; no findings\n", run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void A_good_folder_is_counted_in_French()
    {
        var run = Tool.Run("check", _folder.Path, "--lang", "fr").Ended(0);
        Assert.Equal(
            $"{_folder.Path}\u00a0: 2 unités, 3 personnes, 1 agent, 1 cas d’usage, 4 politiques, 0 schéma, 1 délégation, 5 demandes\u00a0; rien à signaler\n",
            run.Output);
    }

    [Fact]
    public void Errors_of_several_files_and_requests_come_together()
    {
        _folder.Replace("agents.json", "\"claire-dubois\"", "\"claire-dubios\"")
            .Replace("policies/refunds.cedar", "@ceiling(\"ActWithApproval\")", "@ceiling(\"ActWithAproval\")")
            .Replace("requests/01-small.json", "\"unit\"", "\"unti\"")
            .Write("requests/02-large.json", string.Empty);
        var run = Tool.Run("check", _folder.Path).Ended(2);
        foreach (var file in new[] { "agents.json", "policies/refunds.cedar", "requests/01-small.json", "requests/02-large.json" })
        {
            Assert.Contains($"{_folder.File(file)}:", run.Error, StringComparison.Ordinal);
        }

        Assert.StartsWith($"{_folder.Path}: ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith(" errors\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_without_an_instant_waits_for_decide()
    {
        _folder.Replace("requests/01-small.json", ",\n  \"at\": \"2026-11-20T09:30:00Z\"", string.Empty);
        Tool.Run("check", _folder.Path).Ended(0);
        var run = Tool.Run("decide", _folder.Path, "01-small.json").Ended(2);
        Assert.Contains("`at`", run.Error, StringComparison.Ordinal);
        Tool.Run("decide", _folder.Path, "01-small.json", "--at", "2026-11-20T09:30:00Z").Ended(0);
    }

    [Fact]
    public void Json_of_a_good_folder_is_an_empty_array_and_nothing_else()
    {
        var run = Tool.Run("check", _folder.Path, "--json").Ended(0);
        Assert.Equal("[]\n", run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Json_of_a_problem_has_every_property()
    {
        _folder.Replace("agents.json", "\"useCases\"", "\"useCaess\"");
        var run = Tool.Run("check", _folder.Path, "--json").Ended(2);
        Assert.Empty(run.Error);
        var problem = JsonDocument.Parse(run.Output).RootElement.EnumerateArray().Single(p => p.GetProperty("id").GetString() == DiagnosticIds.UnknownProperty);
        Assert.Equal(
            ["id", "severity", "message", "help", "file", "line", "column", "path"],
            problem.EnumerateObject().Select(p => p.Name));
        Assert.Equal("error", problem.GetProperty("severity").GetString());
        Assert.Contains("`useCaess`", problem.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Contains("`useCases`", problem.GetProperty("help").GetString(), StringComparison.Ordinal);
        Assert.Equal(_folder.File("agents.json"), problem.GetProperty("file").GetString());
        Assert.Equal(13, problem.GetProperty("line").GetInt32());
        Assert.Equal(7, problem.GetProperty("column").GetInt32());
        Assert.Equal("$.agents[0].useCaess", problem.GetProperty("path").GetString());
    }

    [Fact]
    public void Json_of_a_problem_without_a_place_has_nulls()
    {
        var run = Tool.Run("check", Path.Combine(_folder.Path, "nowhere"), "--json").Ended(2);
        var problem = Assert.Single(JsonDocument.Parse(run.Output).RootElement.EnumerateArray());
        Assert.All(["file", "line", "column", "path"], name => Assert.Equal(JsonValueKind.Null, problem.GetProperty(name).ValueKind));
    }
}
