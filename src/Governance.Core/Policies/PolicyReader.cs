using System.Collections.Immutable;
using Governance.Cedar;

namespace Governance.Policies;

/// <summary>Reads the Cedar texts of a model into rules, and reports every problem of every text.</summary>
internal static class PolicyReader
{
    public static PolicyCatalogue Read(ValueList<PolicyText> texts, PolicyReferences references, ICollection<Diagnostic> diagnostics)
    {
        var rules = ImmutableArray.CreateBuilder<PolicyRule>();
        var seen = new Dictionary<string, Policy>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var parsed = PolicySet.Parse(text.Text, text.Name);
            foreach (var diagnostic in parsed.Diagnostics)
            {
                diagnostics.Add(PolicyDiagnostics.From(diagnostic));
            }

            foreach (var template in parsed.Success ? parsed.Value.Templates : [])
            {
                diagnostics.Add(PolicyDiagnostics.At(template.Source, template.Span, DiagnosticIds.UnlinkedTemplate, PolicyWords.UnlinkedTemplate, PolicyWords.UnlinkedTemplateHelp));
            }

            foreach (var policy in parsed.Success ? parsed.Value : Enumerable.Empty<Policy>())
            {
                var rule = new AnnotationReader(policy, references, diagnostics).Read();
                rules.Add(rule);
                if (!seen.TryAdd(rule.Id, policy))
                {
                    ReportDuplicate(policy, rule.Id, seen[rule.Id], diagnostics);
                }
            }
        }

        return new(new(rules.ToImmutable()));
    }

    private static void ReportDuplicate(Policy policy, string id, Policy first, ICollection<Diagnostic> diagnostics)
    {
        var span = policy.Annotations.FirstOrDefault(a => a.Key == PolicyAnnotation.Id)?.ValueSpan ?? policy.Span;
        var line = first.Source.GetPosition(first.Span.Start).Line;
        diagnostics.Add(PolicyDiagnostics.At(policy.Source, span, DiagnosticIds.DuplicateId, PolicyWords.DuplicateId(id), PolicyWords.FirstAt(first.Source.Name, line)));
    }
}
