namespace Governance.Decisions;

/// <summary>The names of the ceilings that no policy can lift.</summary>
public static class BuiltInRules
{
    /// <summary>The request contradicts itself or the model, or does not fit the schema.</summary>
    public const string MalformedRequest = "built-in.malformed-request";

    /// <summary>The agent or person is not in the model, or the person has left.</summary>
    public const string UnknownActor = "built-in.unknown-actor";

    /// <summary>The decision type is not in the model.</summary>
    public const string UnknownDecisionType = "built-in.unknown-decision-type";

    /// <summary>The purpose is no use case of the model.</summary>
    public const string UnknownPurpose = "built-in.unknown-purpose";

    /// <summary>The unit is not in the model.</summary>
    public const string UnknownUnit = "built-in.unknown-unit";

    /// <summary>The decision type does not belong to the purpose, or the agent does not serve it.</summary>
    public const string Purpose = "built-in.purpose";

    /// <summary>The unit lies outside that of the agent, or outside those in which the agent’s use case runs. A person is not held to either.</summary>
    public const string Unit = "built-in.unit";

    /// <summary>The status of the agent allows no more.</summary>
    public const string AgentStatus = "built-in.agent-status";

    /// <summary>The agent's owner has left, and no deputy is there.</summary>
    public const string AgentOwner = "built-in.agent-owner";

    /// <summary>The mandate of the agent does not name the decision type, or prohibits it.</summary>
    public const string Mandate = "built-in.mandate";

    /// <summary>The agent was demoted, or incidents cost it a level, since it was certified; or a certificate that came first expired and left less.</summary>
    public const string Demotion = "built-in.demotion";

    /// <summary>The agent is outside the bounds of a KPI of its mandate, or that was not appraised, or measured and assessed, in time.</summary>
    public const string Kpi = "built-in.kpi";

    /// <summary>The agent's certificate allows no more, or none is in force.</summary>
    public const string Certificate = "built-in.certificate";

    /// <summary>The agent's review is overdue.</summary>
    public const string ReviewOverdue = "built-in.review-overdue";

    /// <summary>The stage of the use case allows no more.</summary>
    public const string UseCaseStage = "built-in.use-case-stage";

    /// <summary>The use case itself allows no more.</summary>
    public const string UseCaseCeiling = "built-in.use-case-ceiling";

    /// <summary>The kill switch is engaged.</summary>
    public const string KillSwitch = "built-in.kill-switch";

    /// <summary>The act touches data of a class that the agent, or the use case, may not touch.</summary>
    public const string DataClasses = "built-in.data-classes";

    /// <summary>Acts of this type with one counterparty count together, and what they come to is not known.</summary>
    public const string Splitting = "built-in.splitting";

    /// <summary>What is to be done with an agent is not possible from its status, or lacks something that it needs.</summary>
    public const string AgentTransition = "built-in.agent-transition";

    /// <summary>Whoever wants to change an agent’s career may not: an agent that would raise one, a body without the right, somebody who does not belong to it.</summary>
    public const string TransitionRight = "built-in.transition-right";

    /// <summary>Nobody who is there would answer for an agent, or somebody for more agents than one person may.</summary>
    public const string Accountability = "built-in.accountability";

    /// <summary>A certificate is above what the agent has earned by evidence, or is not for what the agent is and does.</summary>
    public const string Certification = "built-in.certification";

    /// <summary>The gate that the use case passed has been reopened, or a decision on it is overdue; of a decision on a use case, it is not possible.</summary>
    public const string Gate = "built-in.gate";

    /// <summary>The use case does not meet what it must at the gate.</summary>
    public const string GateCriteria = "built-in.gate-criteria";

    /// <summary>What can raise an agent, or lets a use case on, is decided by a body, by its quorum, without the owner and without whoever asks.</summary>
    public const string BodyDecision = "built-in.body-decision";

    /// <summary>The right of an office: of an agent’s owner, deputy or technical owner, or of a member of a body. A grant, not a ceiling.</summary>
    public const string Office = "built-in.office";

    /// <summary>Others kept taking what was left of a budget while this act was being decided.</summary>
    public const string BudgetContention = "built-in.budget-contention";
}
