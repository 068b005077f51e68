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
        Interested(Of(facts, organization), facts.Subject?.Agent, facts.Case?.UseCase, facts.Request.At, organization);

    /// <summary>The person behind a request and whoever owns what it decides on: of a use case also those in whose place an owner is there.</summary>
    public static ValueList<PersonId> Interested(PersonId? requester, Agent? agent, UseCase? useCase, Instant at, OrganizationIndex organization)
    {
        var owners = useCase is null ? [] : OwnersOf(useCase, organization, at).SelectMany(owner => new[] { owner.Person, owner.StandsInFor });
        return [.. owners.Prepend(agent?.Owner).Prepend(requester).OfType<PersonId>().Distinct()];
    }

    /// <summary>Who answers for a use case in each of its units: a role can have a holder of its own in each.</summary>
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
