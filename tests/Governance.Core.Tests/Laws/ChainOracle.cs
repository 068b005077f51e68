using Governance.Agents;
using Governance.Cedar;
using Governance.Core.Tests.Generators;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Laws;

/// <summary>
/// What a chain of delegations grants, worked out from the documentation: each link is asked alone, with nothing remembered of the others but who received
/// the right. Nothing here depends on the order in which links are asked.
/// </summary>
internal sealed class ChainOracle(World world)
{
    private readonly OrganizationDirectory _organization = world.Facts.Organization;
    private readonly DelegationRegister _register = world.Facts.Delegations;
    private readonly DecisionRequest _request = world.Request;

    /// <summary>The rules from a rule up to the one without a parent.</summary>
    public IReadOnlyList<DelegationRule> Links(DelegationRule leaf)
    {
        var links = new List<DelegationRule> { leaf };
        while (links[^1].Parent is { } parent)
        {
            links.Add(_register.Rules.Single(r => r.Id == parent));
        }

        return links;
    }

    public DelegationRule Root(DelegationRule leaf) => Links(leaf)[^1];

    /// <summary>Whether the chain speaks of the act: then the decision tells it, whether it counts or not.</summary>
    public bool Speaks(DelegationRule leaf) => Reaches(leaf.Delegatee) && Links(leaf).All(link => Covers(link) && IsValid(link) && Condition(link) != false);

    public bool Counts(DelegationRule leaf) => Speaks(leaf) && Links(leaf).All(link => Condition(link) == true && KeepsToAmount(link) && KeepsToClasses(link)) && Stands(leaf);

    /// <summary>Whether the chain grants as far as Cedar cannot say.</summary>
    public bool Stands(DelegationRule leaf) =>
        IsWellPlaced(leaf) && Links(leaf).All(link => IsValid(link) && !HasEnded(link) && !IsSuspended(link) && IsOpen(link) && HoldsTheAct(link) && PassesOn(link))
        && IsActor(leaf.Delegatee)
        && Head(leaf) is not null;

    /// <summary>Who answers, when the right is the first delegator's.</summary>
    public PersonId? Head(DelegationRule leaf) =>
        AccountabilityOracle.Head(_organization, Root(leaf), _request.DecisionType, _request.Unit, _request.At);

    public bool IsValid(DelegationRule link) => !(_request.At < link.ValidFrom) && _request.At < link.ValidUntil;

    public bool Covers(DelegationRule link) =>
        AccountabilityOracle.TypeAndAbove(_organization, _request.DecisionType).Intersect(link.DecisionTypes).Any()
        && AccountabilityOracle.UnitAndAbove(_organization, _request.Unit).Intersect(link.Units).Any()
        && link.Purposes.Contains(_request.Purpose)
        && (link.Resources.IsEmpty || link.Resources.Any(IsAmong));

    public bool KeepsToAmount(DelegationRule link) => link.AmountLimit is not { } limit
        || (new LimitOracle(world).Counted().Amount is { } amount && amount.Currency == limit.Currency && !(amount.Amount > limit.Amount));

    public bool KeepsToClasses(DelegationRule link) =>
        link.DataClasses.IsEmpty || (!_request.DataClasses.IsEmpty && !_request.DataClasses.Except(link.DataClasses).Any());

    /// <summary>True, false, or <see langword="null"/> for an error.</summary>
    public bool? Condition(DelegationRule link)
    {
        if (link.Condition is null)
        {
            return true;
        }

        var policies = PolicySet.Parse($"permit (principal, action, resource) when {{\n{link.Condition}\n}};").Value;
        var answer = new PlainAuthorizer(policies).Authorize(ProjectedRequest.Of(world), ProjectedEntities.Of(world));
        return answer.Errors.Count > 0 ? null : answer.Decision == CedarDecision.Allow;
    }

    /// <summary>Whether the actor is the party at this instant, in this unit.</summary>
    public bool IsActor(PartyReference party) => party.Kind switch
    {
        PartyKind.Agent => _request.Agent?.Value == party.Id,
        PartyKind.Person => _request.Person?.Value == party.Id,
        PartyKind.Role => Holds(_request.Person, party),
        _ => _request.Person is { } person && AccountabilityOracle.MembersOf(_organization, new(party.Id), _request.At).Contains(person),
    };

    /// <summary>Whether each link has less depth than the one above, and nobody receives the right twice or back. A model lets no other rule in.</summary>
    private bool IsWellPlaced(DelegationRule leaf)
    {
        var links = Links(leaf);
        var received = links.Select(link => link.Delegatee).ToArray();
        return links.All(link => link.Depth >= 0) && links.Zip(links.Skip(1)).All(pair => pair.First.Depth < pair.Second.Depth)
            && received.Distinct().Count() == received.Length && links.SelectMany((link, below) => received[..below].Select(later => later == link.Delegator)).All(isBack => !isBack)
            && links.All(link => link.Delegator != link.Delegatee);
    }

    /// <summary>Revoked, or replaced: for good from that instant on.</summary>
    private bool HasEnded(DelegationRule link) =>
        _register.Revocations.Any(r => r.Delegation == link.Id && !(_request.At < r.At)) || _register.Rules.Any(r => r.Supersedes == link.Id && !(_request.At < r.ValidFrom));

    private bool IsSuspended(DelegationRule link) =>
        _register.Suspensions.Any(s => s.Delegation == link.Id && s.From <= _request.At && (s.Until is null || _request.At < s.Until));

    private bool IsOpen(DelegationRule link) => link.Calendar is not { } id || _organization.Calendars.Single(c => c.Id == id).IsOpen(_request.At);

    /// <summary>What is used and what the act takes are at most each budget.</summary>
    private bool HoldsTheAct(DelegationRule link) => link.Budgets.All(budget =>
        (world.Evidence.Usage as RecordedUsage)?.Budgets.FirstOrDefault(u => u.Delegation == link.Id && u.Budget == budget.Id) is { } use
        && (budget.Amount is { } limit
            ? use.Amount is { } used && _request.Amount is { } amount && used.Currency == limit.Currency && amount.Currency == limit.Currency
                && used.Amount >= 0 && used.Amount + amount.Amount <= limit.Amount
            : use.Count >= 0 && use.Count + 1 <= budget.Count));

    /// <summary>Whether the delegator has what it passes on: by the matrix for the first, by the parent for any other.</summary>
    private bool PassesOn(DelegationRule link)
    {
        if (link.Parent is not { } id)
        {
            return true;
        }

        var received = _register.Rules.Single(r => r.Id == id).Delegatee;
        var (kind, name) = (link.Delegator.Kind, link.Delegator.Id);
        return link.Delegator == received
            ? kind switch
            {
                PartyKind.Person => _organization.People.Any(p => p.Id.Value == name && !(p.LeftAt <= _request.At)),
                PartyKind.Agent => world.Facts.Agents.Agents.Any(a => a.Id.Value == name && a.Status is AgentStatus.Onboarding or AgentStatus.Probation or AgentStatus.Active),
                _ => true,
            }
            : kind == PartyKind.Person && received.Kind == PartyKind.Role && Holds(new PersonId(name), received);
    }

    private bool Holds(PersonId? person, PartyReference role) =>
        person is { } someone && AccountabilityOracle.HoldersIn(_organization, new(role.Id), _request.Unit, _request.At).Contains(someone);

    private bool IsAmong(ResourceScope scope)
    {
        var entities = ProjectedEntities.Of(world);
        return (scope.Type is not null || scope.Within is not null)
            && (scope.Type is null || scope.Type == _request.Resource.Uid.Type)
            && (scope.Within is null || entities.IsDescendantOrSelf(_request.Resource.Uid, scope.Within));
    }

    /// <summary>Whether the actor could be the party somewhere, at some instant.</summary>
    private bool Reaches(PartyReference party) => party.Kind is PartyKind.Agent or PartyKind.Person
        ? IsActor(party)
        : _request.Person is { } person && PlacesOf(person).Any(place =>
            place.Roles.Any(r => PartyReference.To(r.Role) == party)
            || _organization.Bodies.Any(b => PartyReference.To(b.Id) == party && b.Members.Any(m => m.Person == place.Id)));

    /// <summary>The person and whoever may come to name it as a stand-in, directly or through others.</summary>
    private Person[] PlacesOf(PersonId person)
    {
        PersonId[] places = [person];
        for (var count = 0; count < places.Length;)
        {
            count = places.Length;
            var named = places;
            places = [.. places.Union(_organization.People.Where(p => p.Absences.Any(a => a.StandIn is { } s && named.Contains(s))).Select(p => p.Id))];
        }

        return [.. _organization.People.Where(p => places.Contains(p.Id))];
    }
}
