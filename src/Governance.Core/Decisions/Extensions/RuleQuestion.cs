namespace Governance.Decisions;

/// <summary>What an extension is asked about. Everything in it is immutable.</summary>
/// <param name="Request">The request; with the facts of context providers, where a rule is asked. It may be malformed, and name what the model does not know.</param>
/// <param name="Model">The model that decides.</param>
public sealed record RuleQuestion(DecisionRequest Request, GovernanceModel Model);
