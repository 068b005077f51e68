using Governance.Cedar;
using Governance.Decisions;

namespace Governance.Core.Tests.Documentation;

/// <summary>What the README shows is what compiles and runs.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void The_embedding_example_of_the_readme_is_the_one_that_compiles()
    {
        var shown = Between(File.ReadAllText(Path.Combine(Repository.Root, "README.md")), "```csharp\n", "```")
            .Split('\n').SkipWhile(line => line.StartsWith("using ", StringComparison.Ordinal));
        var compiled = Between(
            File.ReadAllText(Path.Combine(Repository.Root, "tests/Governance.Core.Tests/Documentation/Embedding.cs")), "// <README>\n", "// </README>")
            .Split('\n').Select(line => line.Length > 8 ? line[8..] : string.Empty);

        Assert.Equal(string.Join('\n', compiled).Trim(), string.Join('\n', shown).Trim());
    }

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

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }
}
