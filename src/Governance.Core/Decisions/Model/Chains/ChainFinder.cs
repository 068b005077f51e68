using System.Collections.Immutable;
using Governance.Delegation;
using Governance.Organization;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Finds the chains that lead to a party and says how they stand. It looks at every rule: a question of people, not of a decision.</summary>
/// <param name="model">The model.</param>
/// <param name="delegatee">The party.</param>
/// <param name="decisionType">The decision type.</param>
/// <param name="unit">The unit in which the right is to be used; <see langword="null"/> for each that the last link names.</param>
/// <param name="at">The instant.</param>
internal sealed class ChainFinder(GovernanceModel model, PartyReference delegatee, DecisionTypeId decisionType, UnitId? unit, Instant at)
{
    private readonly ImmutableArray<DecisionTypeId> _types = model.Organization.DecisionTypeTree.SelfAndAncestors(decisionType);
    private readonly ImmutableArray<PartyReference> _parties =
        delegatee is { Kind: PartyKind.Person, Id.Length: > 0 } ? model.Delegations.Roster.PartiesOf(new(delegatee.Id)) : [delegatee];

    public ValueList<ChainStatus> Find() =>
        [.. model.Delegations.Nodes.Where(Leads).OrderBy(node => node.Rule.Id.Value, StringComparer.Ordinal).Select(Status)];

    private bool Leads(DelegationNode leaf)
    {
        if (!_parties.Contains(leaf.Rule.Delegatee))
        {
            return false;
        }

        for (var link = leaf; link is not null; link = link.Parent)
        {
            if (!link.Rule.DecisionTypes.Any(type => _types.Contains(type)) || !Reaches(link.Rule))
            {
                return false;
            }
        }

        return true;
    }

    private bool Reaches(DelegationRule link) => unit is not { } here || link.Units.Any(known => model.Organization.UnitTree.IsWithin(here, known));

    private ChainStatus Status(DelegationNode leaf)
    {
        var roots = (unit is { } here ? [here] : leaf.Rule.Units.Distinct()).Select(one => Root(leaf, one)).ToValueList();
        return new()
        {
            Chain = leaf.Chain,
            At = at,
            Roots = roots,
            Problem = ChainStanding.FindInvalidity(leaf, at) ?? ChainStanding.FindProblem(leaf, at) ?? ChainStanding.FindClosed(leaf, at)
                ?? (roots.All(root => root.Problem is not null) ? roots[0].Problem : null),
        };
    }

    private ChainRoot Root(DelegationNode leaf, UnitId where)
    {
        var authority = new ChainAuthority(model, decisionType, where, at);
        var root = authority.FindRoot(leaf);
        var problem = authority.FindBreak(leaf) ?? root.Problem ?? (IsAskedFor(leaf.Rule.Delegatee) ? null : authority.FindActorsProblem(leaf.Rule.Delegatee, new PersonId(delegatee.Id)));
        return new(where, problem is null ? root.Person : null, problem);
    }

    /// <summary>Of a role or a body that was asked for itself, nobody need hold it.</summary>
    private bool IsAskedFor(PartyReference party) => party == delegatee;
}
