using System.Collections.Frozen;
using Governance.Cedar;
using Governance.Policies;

namespace Governance.Decisions;

/// <summary>Checks that what policies name exists: a rule about nothing would be silently dead.</summary>
internal static class PolicyChecks
{
    public static void Run(PolicyCatalogue policies, ModelIds known, ModelFindings findings)
    {
        var names = NamesByType(known);
        foreach (var rule in policies.Rules)
        {
            if (rule.Id.StartsWith(DelegationPrefix, StringComparison.Ordinal))
            {
                Report(rule, rule.Policy.Span, DiagnosticIds.InvalidAnnotation, ModelWords.ReservedRuleId(DelegationPrefix), null, findings);
            }

            foreach (var (entity, span) in PolicyEntities.NamedIn(rule.Policy))
            {
                if (names.TryGetValue(entity.Type, out var ids) && !ids.Contains(entity.Id))
                {
                    Report(rule, span, DiagnosticIds.UnknownEntity, ModelWords.UnknownEntity(entity), Spelling.Hint(entity.Id, ids), findings);
                }
            }
        }
    }

    private const string DelegationPrefix = "delegation.";

    private static FrozenDictionary<string, FrozenSet<string>> NamesByType(ModelIds known) => new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal)
    {
        ["Agent"] = Values(known.Agents),
        ["Person"] = Values(known.People),
        ["Role"] = Values(known.Roles),
        ["Body"] = Values(known.Bodies),
        ["Unit"] = Values(known.Units),
        ["Jurisdiction"] = Values(known.Jurisdictions),
        ["UseCase"] = Values(known.UseCases),
        ["Objective"] = Values(known.Objectives),
        ["Team"] = Values(known.Teams),
        ["Action"] = Values(known.DecisionTypes),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static FrozenSet<string> Values<TId>(IEnumerable<TId> ids)
        where TId : struct, IIdentifier<TId> =>
        ids.Select(id => id.Value).ToFrozenSet(StringComparer.Ordinal);

    private static void Report(PolicyRule rule, SourceSpan span, string id, LocalizedText message, LocalizedText? help, ModelFindings findings) =>
        findings.Diagnostics.Add(PolicyDiagnostics.At(rule.Policy.Source, span, id, message, help));
}
