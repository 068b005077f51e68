using Governance.Agents;
using Governance.Organization;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Who stands behind an act as a natural person: segregation of duties compares people, and an agent counts as its owner.</summary>
internal static class NaturalPersons
{
    /// <summary>The person behind a request; <see langword="null"/> when nobody is known.</summary>
    public static PersonId? Of(RequestFacts facts, OrganizationIndex organization) =>
        facts.Agent is { } agent ? Of(agent, organization, facts.Request.At) : facts.Person?.Id;

    /// <summary>Whoever has a hand in a request: the person behind it and, where it decides on an agent or a use case, its owner. None of them votes on it.</summary>
    public static ValueList<PersonId> Interested(RequestFacts facts, OrganizationIndex organization) =>
        Interested(Of(facts, organization), OwnersOf(facts.Request, facts.Subject?.Agent, facts.Case?.UseCase, organization));

    /// <summary>The person behind a request and whoever owns what it decides on.</summary>
    public static ValueList<PersonId> Interested(PersonId? requester, IEnumerable<PersonId> owners) =>
        [.. (requester is { } person ? owners.Prepend(person) : owners).Distinct()];

    /// <summary>Who owns what an act of governance decides on; nobody for every other act.</summary>
    public static IEnumerable<PersonId> OwnersOf(DecisionRequest request, Agent? agent, UseCase? useCase, OrganizationIndex organization) =>
        agent is not null ? [agent.Owner]
        : useCase is not null ? OwnersOf(useCase, organization, request.At).Select(owner => owner.Person).OfType<PersonId>()
        : [];

    /// <summary>Who answers for a use case, in each of its units.</summary>
    public static IEnumerable<AccountablePerson> OwnersOf(UseCase useCase, OrganizationIndex organization, Instant at) =>
        useCase.Units.Select(unit => organization.FindAccountable(useCase.Owner, unit, at));

    /// <summary>The owner, or the deputy once the owner has left; <see langword="null"/> when neither is there.</summary>
    public static PersonId? Of(Agent agent, OrganizationIndex organization, Instant at) =>
        IsPresent(agent.Owner, organization, at) ? agent.Owner
        : agent.Deputy is { } deputy && IsPresent(deputy, organization, at) ? deputy
        : null;

    private static bool IsPresent(PersonId id, OrganizationIndex organization, Instant at) =>
        organization.People.TryGetValue(id, out var person) && person.IsPresent(at);
}
