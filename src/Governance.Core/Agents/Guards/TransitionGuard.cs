using Governance.Organization;

namespace Governance.Agents;

/// <summary>Says everything that stands in the way of a transition, whatever policies say. Nothing does when it says nothing; who must agree is another question.</summary>
internal static class TransitionGuard
{
    public static IEnumerable<TransitionProblem> Check(TransitionCase asked)
    {
        var parts = PartProblems.Of(asked.Change).Select(message => new TransitionProblem(TransitionProblemKind.Transition, message)).ToArray();
        var status = asked.Agent.Status;
        if (asked.Career.Events is [.., var last] && asked.At < last.At)
        {
            parts = [.. parts, new(TransitionProblemKind.Transition, TransitionWords.BeforeLastEvent(last.At))];
        }

        if (AgentLifecycle.Next(status, asked.Change.Transition, asked.Career.BeforeSuspension) is null)
        {
            return [.. parts, new(TransitionProblemKind.Transition, TransitionWords.NotFrom(status, asked.Terms))];
        }

        return parts.Length > 0 ? [.. parts, .. Rights(asked)] : [.. Rights(asked), .. Owners(asked), .. Own(asked)];
    }

    private static IEnumerable<TransitionProblem> Rights(TransitionCase asked)
    {
        var (raises, by) = (asked.Terms.Effect == TransitionEffect.Raises, asked.By);
        if (by.Kind == PartyKind.Agent && asked.Terms.Effect != TransitionEffect.Lowers)
        {
            yield return new(TransitionProblemKind.Right, TransitionWords.ByAgent);
        }

        if (asked.Change.Body is not { } id)
        {
            yield break;
        }

        if (asked.Body is not { } body)
        {
            yield return new(TransitionProblemKind.Right, TransitionWords.UnknownBody(id));
            yield break;
        }

        if (body.CertifiesUpTo == AutonomyLevel.None && raises)
        {
            yield return new(TransitionProblemKind.Right, TransitionWords.CertifiesNothing(id));
        }

        if (!asked.Holds(body))
        {
            yield return new(TransitionProblemKind.Right, TransitionWords.OutsideBody(body, asked.Agent.Unit));
        }

        if (by.Kind == PartyKind.Person && !asked.Sits(new(by.Id), body))
        {
            yield return new(TransitionProblemKind.Right, TransitionWords.NoMember(by, id));
        }
    }

    /// <summary>No agent is raised without a living owner; whoever becomes an owner is there and has room for one more agent.</summary>
    private static IEnumerable<TransitionProblem> Owners(TransitionCase asked)
    {
        var (agent, transition) = (asked.Agent, asked.Change.Transition);
        if (asked.Terms.Effect == TransitionEffect.Raises && !asked.IsThere(agent.Owner))
        {
            yield return new(TransitionProblemKind.Owner, TransitionWords.OwnerLeft(agent.Owner));
        }

        var owner = transition switch
        {
            AgentTransition.Hire => agent.Owner,
            AgentTransition.TransferOwner => asked.Change.Owner,
            AgentTransition.Succeed => agent.Deputy,
            _ => null,
        };
        var limit = asked.Careers.Rules.SpanOfControl;
        var takesUp = transition == AgentTransition.Hire || AgentCareers.IsOnTheBooks(agent.Status);
        if (owner is { } person && takesUp && asked.Careers.CountOwned(person, agent.Id) >= limit)
        {
            yield return new(TransitionProblemKind.Owner, TransitionWords.SpanOfControl(person, limit));
        }
    }

    /// <summary>What only this transition asks for.</summary>
    private static IEnumerable<TransitionProblem> Own(TransitionCase asked) => asked.Change.Transition switch
    {
        AgentTransition.StartProbation or AgentTransition.Recertify => CertificateGuard.Check(asked),
        AgentTransition.Promote => PromotionGuard.Check(asked),
        AgentTransition.Confirm => ProbationGuard.Check(asked),
        AgentTransition.Demote => DemotionGuard.Check(asked),
        AgentTransition.Review => Later(asked),
        AgentTransition.TransferOwner or AgentTransition.Succeed or AgentTransition.Offboard => PeopleGuard.Check(asked),
        AgentTransition.ChangeEnvironment when asked.Agent.WorksIn(asked.Change.Environment!) => [new(TransitionProblemKind.Transition, TransitionWords.SameEnvironment)],
        _ => [],
    };

    /// <summary>The next review lies ahead.</summary>
    internal static IEnumerable<TransitionProblem> Later(TransitionCase asked) =>
        asked.Change.ReviewDue <= asked.At ? [new(TransitionProblemKind.Transition, TransitionWords.ReviewInThePast)] : [];
}
