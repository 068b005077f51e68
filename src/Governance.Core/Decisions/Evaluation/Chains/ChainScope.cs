using System.Collections.Immutable;
using Governance.Cedar;
using Governance.Delegation;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Whether a chain speaks of an act at all: every link is asked about the decision type, the purpose, the unit, the resource and the time.</summary>
internal sealed class ChainScope(RequestFacts facts, GovernanceModel model)
{
    private readonly EntityUid _resource = facts.Request.Resource.Uid;
    private readonly UseCaseId _purpose = facts.Request.Purpose;
    private readonly Instant _at = facts.Request.At;

    /// <summary>The decision type and the groups above it; empty when it is unknown.</summary>
    public ImmutableArray<DecisionTypeId> Types { get; } = model.Organization.DecisionTypeTree.SelfAndAncestors(facts.Request.DecisionType);

    /// <summary>The unit and those above it; empty when it is unknown.</summary>
    private ImmutableArray<UnitId> Units { get; } = model.Organization.UnitTree.SelfAndAncestors(facts.Request.Unit);

    public bool Covers(DelegationNode leaf)
    {
        if (_at < leaf.ValidFrom || leaf.ValidUntil <= _at)
        {
            return false;
        }

        for (var link = leaf; link is not null; link = link.Parent)
        {
            if (!CoversBy(link))
            {
                return false;
            }
        }

        return true;
    }

    private bool CoversBy(DelegationNode link) =>
        link.Purposes.AsSpan().Contains(_purpose)
        && NamesOneOf(link.DecisionTypes, Types)
        && NamesOneOf(link.Units, Units)
        && (!link.HasOwn(ChainTraits.Resources) || CoversResource(link.Rule.Resources));

    private static bool NamesOneOf<TId>(ValueList<TId> named, ImmutableArray<TId> lineage)
        where TId : struct, IIdentifier<TId>
    {
        foreach (var level in lineage)
        {
            if (named.AsSpan().Contains(level))
            {
                return true;
            }
        }

        return false;
    }

    private bool CoversResource(ValueList<ResourceScope> scopes)
    {
        foreach (var scope in scopes)
        {
            if (scope.Covers(_resource, facts.Entities))
            {
                return true;
            }
        }

        return false;
    }
}
