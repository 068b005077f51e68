using Governance.Agents;
using Governance.Organization;

namespace Governance.Decisions;

/// <summary>Judges what is to be done with an agent: what stands in the way, who must agree, and who may do it by office. No policy lifts any of it.</summary>
internal static class CareerJudge
{
    public static void AddTo(List<Ceiling> ceilings, List<Grant> grants, AgentCareer subject, RequestFacts facts, GovernanceModel model)
    {
        var request = facts.Request;
        var by = request.Agent is { } agent ? PartyReference.To(agent) : PartyReference.To(request.Person.GetValueOrDefault());
        var asked = new TransitionCase(subject, request.Change!, by, request.At, model.Careers, model.Organization, facts.Kpis.Measured);
        foreach (var problem in TransitionGuard.Check(asked))
        {
            ceilings.Add(new() { Kind = CeilingKind.BuiltIn, Rule = RuleOf(problem.Kind), Level = AutonomyLevel.None, Because = problem.Message });
        }

        if (asked.Terms.Effect == TransitionEffect.Raises && asked.Body is { } body)
        {
            ceilings.Add(new()
            {
                Kind = CeilingKind.BuiltIn,
                Rule = BuiltInRules.BodyDecision,
                Level = AutonomyLevel.ActWithApproval,
                Because = CareerJudgeWords.BodyDecides(body),
                Protocols = [BodyDecision.IdOf(body.Id)],
            });
        }

        if (facts.Person is { } person && person.IsPresent(request.At) && Office(asked, person.Id) is var office and not AgentOffice.None)
        {
            grants.Add(ToGrant(asked, office, model));
        }
    }

    /// <summary>The one office by which a person may do it, that of the body first: the body then answers.</summary>
    private static AgentOffice Office(TransitionCase asked, PersonId person)
    {
        var held = asked.OfficesOf(person) & asked.Terms.Offices;
        return held.HasFlag(AgentOffice.BodyMember) ? AgentOffice.BodyMember
            : held.HasFlag(AgentOffice.Owner) ? AgentOffice.Owner
            : held.HasFlag(AgentOffice.Deputy) ? AgentOffice.Deputy
            : held;
    }

    /// <summary>A body answers by its chair; what is done by another office the owner answers for or, once the owner has left, the deputy.</summary>
    private static Grant ToGrant(TransitionCase asked, AgentOffice office, GovernanceModel model)
    {
        var party = office == AgentOffice.BodyMember
            ? PartyReference.To(asked.Body!.Id)
            : PartyReference.To(NaturalPersons.Of(asked.Agent, model.Organization, asked.At) ?? asked.Agent.Owner);
        var answers = model.Organization.FindAccountable(party, asked.Agent.Unit, asked.At);
        return new()
        {
            Kind = GrantKind.Office,
            Rule = BuiltInRules.Office,
            Level = AutonomyLevel.ActMonitored,
            Accountable = party,
            AccountablePerson = answers.Person,
            StandsInFor = answers.StandsInFor,
            Because = CareerJudgeWords.ByOffice(office, asked),
            VoidBecause = answers.Problem,
        };
    }

    private static string RuleOf(TransitionProblemKind kind) => kind switch
    {
        TransitionProblemKind.Right => BuiltInRules.TransitionRight,
        TransitionProblemKind.Owner => BuiltInRules.Accountability,
        TransitionProblemKind.Certificate => BuiltInRules.Certification,
        _ => BuiltInRules.AgentTransition,
    };
}
