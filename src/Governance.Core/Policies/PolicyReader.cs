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

            foreach (var template in parsed.Partial?.Templates ?? [])
            {
                diagnostics.Add(PolicyDiagnostics.At(template.Source, template.Span, DiagnosticIds.UnlinkedTemplate, PolicyWords.UnlinkedTemplate, PolicyWords.UnlinkedTemplateHelp));
            }

            // A policy with an error of its own may not be what its author meant: what its annotations say would only add noise.
            foreach (var policy in (parsed.Partial ?? Enumerable.Empty<Policy>()).Where(policy => !HasErrorIn(policy.Span, parsed.Diagnostics)))
            {
                var rule = new AnnotationReader(policy, text.Unit, references, diagnostics).Read();
                rules.Add(rule);
                if (!seen.TryAdd(rule.Id, policy))
                {
                    ReportDuplicate(policy, rule.Id, seen[rule.Id], diagnostics);
                }
            }
        }

        return new(new(rules.ToImmutable()));
    }

    private static bool HasErrorIn(SourceSpan span, IReadOnlyList<CedarDiagnostic> diagnostics) => diagnostics.Any(d =>
        d.Severity == CedarSeverity.Error && d.Span.Start >= span.Start && d.Span.Start <= span.Start + span.Length);

    private static void ReportDuplicate(Policy policy, string id, Policy first, ICollection<Diagnostic> diagnostics)
    {
        var span = policy.Annotations.FirstOrDefault(a => a.Key == PolicyAnnotation.Id)?.ValueSpan ?? policy.Span;
        var line = first.Source.GetPosition(first.Span.Start).Line;
        diagnostics.Add(PolicyDiagnostics.At(policy.Source, span, DiagnosticIds.DuplicateId, PolicyWords.DuplicateId(id), PolicyWords.FirstAt(first.Source.Name, line)));
    }
}
