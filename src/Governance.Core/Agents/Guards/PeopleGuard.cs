namespace Governance.Agents;

/// <summary>Whoever takes over an agent, or its work, is known and there.</summary>
internal static class PeopleGuard
{
    public static IEnumerable<TransitionProblem> Check(TransitionCase asked) => asked.Change.Transition switch
    {
        AgentTransition.TransferOwner => Transfer(asked, asked.Change.Owner.GetValueOrDefault(), asked.Change.Deputy),
        AgentTransition.Succeed => Succession(asked),
        _ => asked.IsThere(asked.Change.Successor ?? asked.Agent.Owner) ? [] : [Problem(TransitionWords.NoSuccessor(asked.Change.Successor ?? asked.Agent.Owner))],
    };

    private static IEnumerable<TransitionProblem> Transfer(TransitionCase asked, PersonId owner, PersonId? deputy)
    {
        if (!asked.IsThere(owner))
        {
            yield return Problem(TransitionWords.NotThere(owner));
        }
        else if (owner == asked.Agent.Owner)
        {
            yield return Problem(TransitionWords.SameOwner(owner));
        }

        if (deputy is { } person && (person == owner || !asked.IsThere(person)))
        {
            yield return Problem(person == owner ? TransitionWords.DeputyIsOwner(person) : TransitionWords.NotThere(person));
        }
    }

    private static IEnumerable<TransitionProblem> Succession(TransitionCase asked)
    {
        if (asked.IsThere(asked.Agent.Owner))
        {
            yield return Problem(TransitionWords.OwnerIsThere(asked.Agent.Owner));
        }

        if (asked.Agent.Deputy is not { } deputy || !asked.IsThere(deputy))
        {
            yield return Problem(TransitionWords.NoDeputy);
        }
    }

    private static TransitionProblem Problem(LocalizedText message) => new(TransitionProblemKind.Owner, message);
}
