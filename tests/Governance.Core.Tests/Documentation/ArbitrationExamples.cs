using System.Globalization;
using Governance.Decisions;
using Governance.Portfolio;

namespace Governance.Core.Tests.Documentation;

/// <summary>The example of docs/arbitration.md, compiled: <see cref="CodeBlockTests"/> holds the page to the text between the marks.</summary>
internal static class ArbitrationExamples
{
    public static void Arbitrate(GovernanceModel model, CultureInfo culture, TextWriter output)
    {
        // <doc>
        ArbitrationResult result = Arbitrator.Arbitrate(model.Parts.Portfolio);
        foreach (UseCaseVerdict verdict in result.Verdicts)                     // by rank
        {
            output.WriteLine($"{verdict.Rank} {verdict.UseCase} {verdict.Class}");
        }

        output.Write(result.Explain(new("quotes"), culture));                   // English or French

        // </doc>
    }
}
