using Governance.Decisions;
using Governance.Serialization;

namespace Governance.Core.Tests.Serialization;

/// <summary>The example that the documentation walks through is a governance folder.</summary>
public class ExampleFolderTests
{
    private static readonly string Example = Path.Combine(Repository.Root, "docs", "examples", "customer-refunds");

    [Fact]
    public void It_loads_without_a_word()
    {
        var result = GovernanceModel.TryLoad(Example);

        Assert.Equal("", Reports.Of(result.Diagnostics));
        Assert.True(result.Success);
    }

    [Fact]
    public void Written_and_read_again_it_is_the_same()
    {
        var parts = GovernanceModel.Load(Example).Parts;

        Assert.Equal(parts, GovernanceModelReader.Read(GovernanceModelWriter.Write(parts)).Model!.Parts);
    }

    [Fact]
    public void Its_requests_read()
    {
        var requests = Directory.GetFiles(Path.Combine(Example, "requests"), "*.json");

        Assert.NotEmpty(requests);
        Assert.All(requests, static path => Assert.Equal("", Reports.Of(DecisionRequestReader.Read(GovernanceFolder.ReadFile(path).Files.Single()).Diagnostics)));
    }
}
