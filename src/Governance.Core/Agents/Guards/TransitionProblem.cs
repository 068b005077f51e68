namespace Governance.Agents;

/// <summary>A reason for which a transition is not possible.</summary>
/// <param name="Kind">What it runs into.</param>
/// <param name="Message">Why, for people.</param>
internal sealed record TransitionProblem(TransitionProblemKind Kind, LocalizedText Message);
