namespace Governance.Agents;

/// <summary>The terms of a transition: the decision type by which it is asked for, what it can do, who may set it off, what it needs.</summary>
/// <param name="Transition">The transition.</param>
/// <param name="DecisionType">The decision type that the evaluator is asked about; policies know it as an action.</param>
/// <param name="Name">The name that people read.</param>
/// <param name="Effect">What it can do to the agent's autonomy.</param>
/// <param name="Offices">Who may set it off by office; policies and delegations can give the right to others.</param>
/// <param name="Parts">What the change says, and nothing else.</param>
/// <param name="Evidence">What it needs, for people.</param>
public sealed record TransitionTerms(
    AgentTransition Transition,
    DecisionTypeId DecisionType,
    LocalizedText Name,
    TransitionEffect Effect,
    AgentOffice Offices,
    ChangeParts Parts,
    LocalizedText Evidence);
