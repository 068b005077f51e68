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
        AddFor(candidates, null, principal, []);
        for (var i = 0; i < actionAndGroups.Length; i++)
        {
            AddFor(candidates, actionAndGroups[i], principal, actionAndGroups[..i]);
        }
    }

    private void AddFor(List<PolicyRule> candidates, EntityUid? action, EntityUid principal, ReadOnlySpan<EntityUid> below)
    {
        Add(candidates, _buckets.GetValueOrDefault((action, null)), below);
        Add(candidates, _buckets.GetValueOrDefault((action, principal)), below);
    }

    /// <summary>A rule that names an action and a group above it stands in both buckets, and is taken from the first.</summary>
    private static void Add(List<PolicyRule> candidates, ImmutableArray<PolicyRule> bucket, ReadOnlySpan<EntityUid> below)
    {
        foreach (var rule in bucket.IsDefault ? [] : bucket)
        {
            if (!NamesAny(rule.Policy.Action, below))
            {
                candidates.Add(rule);
            }
        }
    }

    private static bool NamesAny(ScopeConstraint constraint, ReadOnlySpan<EntityUid> actions)
    {
        foreach (var action in actions)
        {
            if (constraint is ScopeConstraint.InSet set && set.Entities.Contains(action))
            {
                return true;
            }
        }

        return false;
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
