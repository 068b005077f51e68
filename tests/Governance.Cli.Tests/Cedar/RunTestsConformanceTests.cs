using System.Text.Json;
using Governance.Cli.Tests.Support;

namespace Governance.Cli.Tests.Cedar;

/// <summary>The public conformance data, which is not part of this repository, through the tool.</summary>
public sealed class RunTestsConformanceTests
{
    private static readonly string? Root = Find();

    [Fact]
    public void Every_check_of_every_kind_agrees()
    {
        Assert.SkipWhen(Root is null, "the conformance data is absent: set CEDAR_CONFORMANCE to its folder");
        using var json = JsonDocument.Parse(Tool.Run("cedar", "run-tests", Root!, "--json").Ended(0).Output);
        Assert.Equal(0, json.RootElement.GetProperty("failed").GetInt32());
        Assert.All(json.RootElement.GetProperty("checks").EnumerateArray(), check => Assert.True(check.GetProperty("agreed").GetInt32() > 0, check.ToString()));
    }

    [Fact]
    public void A_folder_inside_the_tree_finds_its_root()
    {
        Assert.SkipWhen(Root is null, "the conformance data is absent: set CEDAR_CONFORMANCE to its folder");
        Assert.EndsWith(" passed, 0 failed\n", Tool.Run("cedar", "run-tests", Path.Combine(Root!, "tests", "multi")).Ended(0).Output, StringComparison.Ordinal);
    }

    private static string? Find()
    {
        var folder = Environment.GetEnvironmentVariable("CEDAR_CONFORMANCE") is { Length: > 0 } configured
            ? configured
            : Path.Combine(Path.GetDirectoryName(Repository.Root)!, "shared", "cedar-conformance");
        return Directory.Exists(folder) ? folder : null;
    }
}
