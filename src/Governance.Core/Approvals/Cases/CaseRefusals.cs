using System.Diagnostics;

namespace Governance.Approvals;

/// <summary>Refusals in words.</summary>
public static class CaseRefusals
{
    extension(CaseRefusal refusal)
    {
        /// <summary>The reason that people read.</summary>
        public LocalizedText DisplayName => refusal switch
        {
            CaseRefusal.CaseClosed => new("the case is closed", "le dossier est clos"),
            CaseRefusal.OutOfOrder => new("it bears an instant before the last event", "son instant précède le dernier événement"),
            CaseRefusal.UnknownVote => new("this vote has no meaning", "ce vote n’a pas de sens"),
            CaseRefusal.UnknownStep => new("there is no such step", "cette étape n’existe pas"),
            CaseRefusal.StepNotOpen => new("the step is not open", "l’étape n’est pas ouverte"),
            CaseRefusal.AlreadyVoted => new("has already voted on this step", "a déjà voté à cette étape"),
            CaseRefusal.NotAVoter => new("does not vote at this level", "ne vote pas à ce niveau"),
            CaseRefusal.Requester => new("is the requester", "est à l’origine de la demande"),
            CaseRefusal.Left => new("has left", "a quitté l’organisation"),
            CaseRefusal.Recused => new("has a conflict of interest", "a un conflit d’intérêts"),
            CaseRefusal.VotedElsewhere => new("has voted on another step", "a voté à une autre étape"),
            _ => throw new UnreachableException(),
        };
    }
}
