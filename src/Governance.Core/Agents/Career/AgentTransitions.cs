using Governance.Organization;

namespace Governance.Agents;

/// <summary>The terms of every transition, as one table.</summary>
public static class AgentTransitions
{
    private const AgentOffice Answering = AgentOffice.Owner | AgentOffice.BodyMember;
    private const AgentOffice Anybody = Answering | AgentOffice.Deputy | AgentOffice.TechnicalOwner;

    /// <summary>The terms, in the order of <see cref="AgentTransition"/>.</summary>
    public static ValueList<TransitionTerms> All { get; } =
    [
        Raising(AgentTransition.Hire, "hire", new("hire", "engager"), ChangeParts.None, new(
            "a mandate, an owner who is there and has room for one more agent",
            "un mandat, un responsable présent qui a de la place pour un agent de plus")),
        Raising(AgentTransition.StartProbation, "start-probation", new("start probation", "commencer l’essai"), ChangeParts.Certificates, new(
            "certificates up to `ActWithApproval`, for what the agent works with",
            "des certificats jusqu’à `ActWithApproval`, pour l’environnement de l’agent")),
        Raising(AgentTransition.Confirm, "confirm", new("confirm", "confirmer"), ChangeParts.ReviewDue, new(
            "the time of probation, without a major or critical incident",
            "la durée de l’essai, sans incident majeur ni critique")),
        Raising(AgentTransition.Promote, "promote", new("promote by one level", "promouvoir d’un niveau"), ChangeParts.Certificates, new(
            "one certificate, one level higher; trials enough in this decision type, unit and environment since the present level was reached",
            "un certificat, un niveau plus haut\u202f; assez d’essais dans ce type de décision, cette unité et cet environnement depuis que le niveau actuel est atteint")),
        Raising(AgentTransition.Recertify, "recertify", new("renew certificates", "renouveler les certificats"), ChangeParts.Certificates, new(
            "certificates no higher than those of the same environment before, and a review that is not overdue",
            "des certificats qui ne dépassent pas ceux du même environnement, et une revue qui n’est pas en retard")),
        One(AgentTransition.Demote, "demote", new("demote", "rétrograder"), TransitionEffect.Lowers, Anybody, ChangeParts.Limit, new("a lower level", "un niveau inférieur")),
        One(AgentTransition.Review, "review", new("review", "revoir"), TransitionEffect.Neutral, Answering, ChangeParts.ReviewDue, new(
            "the date of the next review", "la date de la prochaine revue")),
        One(AgentTransition.Suspend, "suspend", new("suspend", "suspendre"), TransitionEffect.Lowers, Anybody, ChangeParts.None, new("nothing", "rien")),
        One(AgentTransition.Quarantine, "quarantine", new("quarantine", "mettre en quarantaine"), TransitionEffect.Lowers, Anybody, ChangeParts.None, new("nothing", "rien")),
        Raising(AgentTransition.Resume, "resume", new("bring back to work", "remettre au travail"), ChangeParts.None, new(
            "from suspension nothing; from quarantine the agent is set up again",
            "de suspension, rien\u202f; de quarantaine, l’agent est de nouveau intégré")),
        One(AgentTransition.TransferOwner, "transfer-owner", new("hand over to another owner", "confier à un autre responsable"), TransitionEffect.Neutral, Answering, ChangeParts.Owner | ChangeParts.Deputy, new(
            "a new owner who is there and has room for one more agent", "un nouveau responsable présent qui a de la place pour un agent de plus")),
        One(AgentTransition.Succeed, "succeed", new("succeed the owner who left", "succéder au responsable parti"), TransitionEffect.Neutral, AgentOffice.Deputy | AgentOffice.BodyMember, ChangeParts.None, new(
            "an owner who left, a deputy who is there and has room for one more agent",
            "un responsable parti, une suppléance présente qui a de la place pour un agent de plus")),
        One(AgentTransition.ChangeEnvironment, "change-environment", new("change the environment", "changer l’environnement"), TransitionEffect.Neutral, Anybody, ChangeParts.Environment, new(
            "the new environment", "le nouvel environnement")),
        One(AgentTransition.Offboard, "offboard", new("dismiss", "retirer du service"), TransitionEffect.Neutral, Answering, ChangeParts.Successor, new(
            "somebody who takes over the work: the owner unless said", "quelqu’un qui reprend le travail\u00a0: le responsable sauf indication contraire")),
        One(AgentTransition.Retire, "retire", new("close the file", "clore le dossier"), TransitionEffect.Neutral, Answering, ChangeParts.None, new("nothing", "rien")),
    ];

    /// <summary>The transition that a decision type asks for; <see langword="null"/> when it asks for none.</summary>
    /// <param name="decisionType">The decision type.</param>
    public static AgentTransition? Of(DecisionTypeId decisionType)
    {
        foreach (var terms in All)
        {
            if (terms.DecisionType == decisionType)
            {
                return terms.Transition;
            }
        }

        return null;
    }

    extension(AgentTransition transition)
    {
        /// <summary>The terms.</summary>
        public TransitionTerms Terms => All[(int)transition];

        /// <summary>The name that people read.</summary>
        public LocalizedText DisplayName => All[(int)transition].Name;
    }

    /// <summary>A body decides: it is named, and votes.</summary>
    private static TransitionTerms Raising(AgentTransition transition, string id, LocalizedText name, ChangeParts parts, LocalizedText evidence) =>
        One(transition, id, name, TransitionEffect.Raises, AgentOffice.BodyMember, parts | ChangeParts.Body, evidence);

    private static TransitionTerms One(
        AgentTransition transition, string id, LocalizedText name, TransitionEffect effect, AgentOffice offices, ChangeParts parts, LocalizedText evidence) =>
        new(transition, new($"{BuiltInDecisionTypes.Agent}.{id}"), name, effect, offices, parts, evidence);
}
