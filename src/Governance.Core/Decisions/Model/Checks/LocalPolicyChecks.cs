using Governance.Cedar;
using Governance.Policies;

namespace Governance.Decisions;

/// <summary>Checks that every unit that has policies of its own exists; otherwise what they forbid would be lost.</summary>
internal static class LocalPolicyChecks
{
    public static void Run(ValueList<PolicyText> texts, ModelIds known, ModelFindings findings)
    {
        foreach (var text in texts.Where(t => t.Unit is { } unit && !known.Units.Contains(unit)).DistinctBy(t => t.Unit))
        {
            var unit = text.Unit.GetValueOrDefault().Value;
            var source = new SourceText(text.Name, text.Text);
            findings.Diagnostics.Add(PolicyDiagnostics.At(
                source, new(0, source.GetLine(1).Length), DiagnosticIds.DanglingReference, ModelWords.Dangling(unit, ModelWords.NoUnit),
                Spelling.Hint(unit, known.Units.Select(u => u.Value)) ?? SchemaWords.LocalFolderHelp));
        }
    }
}
