using System.Collections.Frozen;
using System.Collections.Immutable;
using Governance.Cedar;
using Governance.Policies;

namespace Governance.Decisions;

/// <summary>Finds the rules whose scope can match a request, by action and principal, so that cost follows what applies and not what exists.</summary>
/// <remarks>
/// A rule stands in one bucket for each action its scope names (or the bucket of any action), under the principal it names by <c>==</c> (or
/// any). A scope cannot err, so leaving out what cannot match changes no decision.
/// </remarks>
internal sealed class RuleIndex
{
    private static readonly ImmutableArray<EntityUid?> AnyAction = [null];

    private readonly FrozenDictionary<(EntityUid? Action, EntityUid? Principal), ImmutableArray<PolicyRule>> _buckets;

    public RuleIndex(IEnumerable<PolicyRule> rules) =>
        _buckets = rules
            .SelectMany(rule => ActionsOf(rule.Policy.Action).Select(action => (Key: (action, PrincipalOf(rule.Policy.Principal)), Rule: rule)))
            .GroupBy(entry => entry.Key, entry => entry.Rule)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());

    /// <summary>Adds the rules that can match: for the action and each group above it, and for any action.</summary>
    public void AddCandidates(List<PolicyRule> candidates, EntityUid principal, ReadOnlySpan<EntityUid> actionAndGroups)
    {
        AddFor(candidates, null, principal);
        foreach (var action in actionAndGroups)
        {
            AddFor(candidates, action, principal);
        }
    }

    private void AddFor(List<PolicyRule> candidates, EntityUid? action, EntityUid principal)
    {
        if (_buckets.TryGetValue((action, null), out var anyone))
        {
            candidates.AddRange(anyone);
        }

        if (_buckets.TryGetValue((action, principal), out var own))
        {
            candidates.AddRange(own);
        }
    }

    private static EntityUid? PrincipalOf(ScopeConstraint constraint) => constraint is ScopeConstraint.Equal equal ? equal.Entity : null;

    private static IEnumerable<EntityUid?> ActionsOf(ScopeConstraint constraint) => constraint switch
    {
        ScopeConstraint.Equal equal => [equal.Entity],
        ScopeConstraint.In within => [within.Entity],
        ScopeConstraint.InSet withinAny => withinAny.Entities.Distinct(),
        _ => AnyAction,
    };
}
