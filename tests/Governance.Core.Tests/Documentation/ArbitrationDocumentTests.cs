using System.Globalization;
using Governance.Core.Tests.Arbitration;
using Governance.Portfolio;
using Governance.Serialization;

namespace Governance.Core.Tests.Documentation;

/// <summary>What docs/arbitration.md shows is what compiles, is read and is said.</summary>
public sealed class ArbitrationDocumentTests
{
    private static readonly DocumentPage Page = DocumentPage.Read("docs/arbitration.md");

    [Fact]
    public void The_example_says_what_the_page_shows()
    {
        using var output = new StringWriter { NewLine = "\n" };
        ArbitrationExamples.Arbitrate(Insurer.Check(Insurer.Matrix).Model!, CultureInfo.GetCultureInfo("en-GB"), output);

        Assert.Equal(
            "1 claims Prioritise\n2 quotes Prioritise\n3 letters Continue\n4 triage NotEnoughEvidence\n5 fraud Stop\n" + Page.Blocks("text").Single() + "\n",
            output.ToString());
    }

    /// <summary>The page shows the first scores and the first stakeholder only, and plain spaces before question marks.</summary>
    [Fact]
    public void The_matrix_of_the_page_is_that_of_the_example()
    {
        var text = Page.Blocks("json").Single().Replace(" ?\"", "\u202f?\"", StringComparison.Ordinal);
        var read = DocumentReader.Read<PortfolioRegister>(GovernanceFile.FromText("x.json", $"{{\"useCases\": [], \"arbitration\": {text}}}"));

        Assert.Empty(read.Problems);
        Assert.Equal(
            Insurer.Matrix with { Scores = [Insurer.Matrix.Scores[0], Insurer.Matrix.Scores[1], Insurer.Matrix.Scores[9]], Stakeholders = [Insurer.Matrix.Stakeholders[0]] },
            read.Value!.Arbitration);
    }

    [Fact]
    public void Lines_fit() => Assert.All(Page.Text.Split('\n').Where(line => !line.StartsWith('|')), line => Assert.True(line.Length <= 160, line));
}
