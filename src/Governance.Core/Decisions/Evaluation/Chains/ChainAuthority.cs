using Governance.Agents;
using Governance.Delegation;
using Governance.Organization;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Whether a right is its delegators' to pass on, in a unit and at an instant: each by the link above, the first by the responsibility matrix.</summary>
internal sealed class ChainAuthority(GovernanceModel model, DecisionTypeId decisionType, UnitId unit, Instant at)
{
    private readonly OrganizationIndex _organization = model.Organization;
    private readonly PartyReference? _accountable = model.Responsibilities.Find(decisionType, unit)?.Accountable;
    private PersonId? _accountablePerson;
    private bool _accountableIsKnown;

    /// <summary>Who answers for what the chain grants: the person behind its first delegator, as long as the right is that party's here and now.</summary>
    public AccountablePerson FindRoot(DelegationNode leaf)
    {
        var root = leaf.Root.Rule.Delegator;
        var delegator = _organization.FindAccountable(root, unit, at);
        return delegator.Problem is not null || (_accountable is { } holder && (holder == root || PersonBehind(holder) == delegator.Person))
            ? delegator
            : delegator with { Person = null, Problem = AccountabilityWords.NotDelegatorsRight(root) };
    }

    /// <summary>Why a link between the first and the last cannot pass on what it received, the one nearest to the root; <see langword="null"/> when each can.</summary>
    /// <remarks>
    /// Roles and bodies last when people come and go. A person who has left passes nothing on any more, nor does an agent whose status allows it nothing;
    /// a person who received a right in a role passes it on only while holding that role in the unit at hand.
    /// </remarks>
    public LocalizedText? FindBreak(DelegationNode leaf)
    {
        LocalizedText? nearest = null;
        for (var link = leaf; link.Parent is { } parent; link = parent)
        {
            nearest = FindBreak(link.Rule, parent.Rule) ?? nearest;
        }

        return nearest;
    }

    /// <summary>Why a person who may act as a party somewhere, at some instant, does not do so here and now; <see langword="null"/> when it does.</summary>
    public LocalizedText? FindActorsProblem(PartyReference delegatee, PersonId? person) => delegatee.Kind switch
    {
        PartyKind.Role => person is { } holder && _organization.HoldsRole(holder, new(delegatee.Id), unit, at) ? null : AccountabilityWords.NotHolder(delegatee),
        PartyKind.Body => person is { } member && _organization.IsMember(member, new(delegatee.Id), at) ? null : ChainWords.NotMember(delegatee),
        _ => null,
    };

    private LocalizedText? FindBreak(DelegationRule link, DelegationRule parent) => link.Delegator.Kind switch
    {
        PartyKind.Person when parent.Delegatee.Kind == PartyKind.Role =>
            _organization.HoldsRole(new(link.Delegator.Id), new(parent.Delegatee.Id), unit, at) ? null : ChainWords.NoLongerHolds(link, parent.Delegatee),
        PartyKind.Person => _organization.People.TryGetValue(new(link.Delegator.Id), out var person) && person.IsPresent(at) ? null : ChainWords.DelegatorLeft(link),
        PartyKind.Agent => model.Agents.TryGetValue(new(link.Delegator.Id), out var agent) && agent.Status.Ceiling > AutonomyLevel.None
            ? null
            : ChainWords.DelegatorIsOut(link, agent?.Status),
        _ => null,
    };

    private PersonId? PersonBehind(PartyReference holder)
    {
        if (!_accountableIsKnown)
        {
            (_accountablePerson, _accountableIsKnown) = (_organization.FindAccountable(holder, unit, at).Person, true);
        }

        return _accountablePerson;
    }
}
