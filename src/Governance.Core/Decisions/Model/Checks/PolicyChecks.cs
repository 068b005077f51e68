using Governance.Cedar;
using Governance.Delegation;
using Governance.Policies;

namespace Governance.Decisions;

/// <summary>Checks that what policies name exists, since a rule about nothing would be silently dead, and that what they read can be there.</summary>
internal static class PolicyChecks
{
    public static void Run(PolicyCatalogue policies, ModelIds known, PolicyTyping? typing, ModelFindings findings)
    {
        foreach (var rule in policies.Rules)
        {
            if (rule.Id.StartsWith(DelegationPolicy.IdPrefix, StringComparison.Ordinal))
            {
                Report(rule, rule.Policy.Span, DiagnosticIds.InvalidAnnotation, ModelWords.ReservedRuleId(DelegationPolicy.IdPrefix), null, findings);
            }

            var isDead = false;
            foreach (var (entity, span) in PolicyEntities.NamedIn(rule.Policy))
            {
                if (known.IsUnknown(entity, out var ids))
                {
                    isDead = true;
                    Report(rule, span, DiagnosticIds.UnknownEntity, ModelWords.UnknownEntity(entity), Spelling.Hint(entity.Id, ids), findings);
                }
            }

            foreach (var finding in isDead || typing is null ? [] : typing.Check(rule.Policy))
            {
                findings.Diagnostics.Add(finding);
            }
        }
    }

    private static void Report(PolicyRule rule, SourceSpan span, string id, LocalizedText message, LocalizedText? help, ModelFindings findings) =>
        findings.Diagnostics.Add(PolicyDiagnostics.At(rule.Policy.Source, span, id, message, help));
}
