using Governance.Agents;
using Governance.Organization;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Who stands behind an act as a natural person: segregation of duties compares people, and an agent counts as its owner.</summary>
internal static class NaturalPersons
{
    /// <summary>The person behind a request; <see langword="null"/> when nobody is known.</summary>
    public static PersonId? Of(RequestFacts facts, OrganizationIndex organization) =>
        facts.Agent is { } agent ? Of(agent, organization, facts.Request.At) : facts.Person?.Id;

    /// <summary>Whoever has a hand in a request: the person behind it and, where it changes an agent, the owner of that agent. None of them votes on it.</summary>
    public static ValueList<PersonId> Interested(RequestFacts facts, OrganizationIndex organization) => Interested(Of(facts, organization), facts.Subject?.Agent);

    /// <summary>The person behind a request and, where it changes an agent, its owner.</summary>
    public static ValueList<PersonId> Interested(PersonId? requester, Agent? subject) =>
        (requester, subject) switch
        {
            ({ } person, null) => [person],
            ({ } person, { } agent) when person != agent.Owner => [person, agent.Owner],
            (_, { } agent) => [agent.Owner],
            _ => [],
        };

    /// <summary>The owner, or the deputy once the owner has left; <see langword="null"/> when neither is there.</summary>
    public static PersonId? Of(Agent agent, OrganizationIndex organization, Instant at) =>
        IsPresent(agent.Owner, organization, at) ? agent.Owner
        : agent.Deputy is { } deputy && IsPresent(deputy, organization, at) ? deputy
        : null;

    private static bool IsPresent(PersonId id, OrganizationIndex organization, Instant at) =>
        organization.People.TryGetValue(id, out var person) && person.IsPresent(at);
}
