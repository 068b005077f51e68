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
        Interested(Of(facts, organization), OwnerOf(facts.Request, facts.Subject?.Agent, facts.Case?.UseCase, organization));

    /// <summary>The person behind a request and whoever owns what it decides on.</summary>
    public static ValueList<PersonId> Interested(PersonId? requester, PersonId? owner) => [.. new[] { requester, owner }.OfType<PersonId>().Distinct()];

    /// <summary>Who owns what an act of governance decides on; <see langword="null"/> for every other act, and when nobody does.</summary>
    public static PersonId? OwnerOf(DecisionRequest request, Agent? agent, UseCase? useCase, OrganizationIndex organization) =>
        agent is not null ? agent.Owner
        : useCase is not null ? organization.FindAccountable(useCase.Owner, request.Unit, request.At).Person
        : null;

    /// <summary>The owner, or the deputy once the owner has left; <see langword="null"/> when neither is there.</summary>
    public static PersonId? Of(Agent agent, OrganizationIndex organization, Instant at) =>
        IsPresent(agent.Owner, organization, at) ? agent.Owner
        : agent.Deputy is { } deputy && IsPresent(deputy, organization, at) ? deputy
        : null;

    private static bool IsPresent(PersonId id, OrganizationIndex organization, Instant at) =>
        organization.People.TryGetValue(id, out var person) && person.IsPresent(at);
}
