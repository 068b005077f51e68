using Governance.Cedar;
using Governance.Decisions;

namespace Governance.Core.Tests.Documentation;

/// <summary>What the README shows runs.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void The_embedding_example_decides_and_explains()
    {
        var facts = CedarRecord.Create(
        [
            KeyValuePair.Create("coverConfirmed", CedarValue.FromBool(true)),
            KeyValuePair.Create("customer", CedarValue.FromRecord(CedarRecord.Create([KeyValuePair.Create("vulnerable", CedarValue.FromBool(false))]))),
        ]);
        using var output = new StringWriter();

        var decision = Embedding.Decide(Path.Combine(Repository.Root, "docs/examples/customer-refunds"), facts, output);

        Assert.Equal(DecisionOutcome.AwaitingApproval, decision.Outcome);
        Assert.Contains("En attente d’approbation", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("Refunds over 500 stay a human decision", output.ToString(), StringComparison.Ordinal);
    }
}
