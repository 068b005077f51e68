using Governance.Organization;
using NodaTime;

namespace Governance.Agents;

/// <summary>A transition that somebody asks for, with everything that its guards look at.</summary>
/// <param name="Career">The agent and what is recorded of it.</param>
/// <param name="Change">What is to be done.</param>
/// <param name="By">Who asks.</param>
/// <param name="At">The instant.</param>
/// <param name="Careers">All agents.</param>
/// <param name="Organization">The organisation.</param>
/// <param name="Measured">What measurements say of the KPIs of the mandate.</param>
internal sealed record TransitionCase(
    AgentCareer Career, AgentChange Change, PartyReference By, Instant At, AgentCareers Careers, OrganizationIndex Organization, MeasuredKpi Measured)
{
    public Agent Agent => Career.Agent;

    public TransitionTerms Terms => Change.Transition.Terms;

    public GoverningBody? Body => Change.Body is { } id ? Organization.Bodies.GetValueOrDefault(id) : null;

    public bool IsThere(PersonId id) => Organization.People.TryGetValue(id, out var person) && person.IsPresent(At);

    /// <summary>Whether a body's unit holds that of the agent.</summary>
    public bool Holds(GoverningBody body) => Organization.UnitTree.IsWithin(Agent.Unit, body.Unit);

    /// <summary>The offices that a person holds towards the agent; as a member of a body only in its name.</summary>
    public AgentOffice OfficesOf(PersonId person) =>
        (person == Agent.Owner ? AgentOffice.Owner : AgentOffice.None)
        | (person == Agent.Deputy ? AgentOffice.Deputy : AgentOffice.None)
        | (person == Agent.TechnicalOwner ? AgentOffice.TechnicalOwner : AgentOffice.None)
        | (Body is { } body && body.CertifiesUpTo > AutonomyLevel.None && Holds(body) && Sits(person, body) ? AgentOffice.BodyMember : AgentOffice.None);

    public bool Sits(PersonId person, GoverningBody body) => Organization.VotersOf(PartyReference.To(body.Id), Agent.Unit, At).Any(voter => voter.Id == person);
}
