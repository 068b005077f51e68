namespace Governance.Decisions;

/// <summary>One thing that bears on how far an agent may act, and the level that it allows.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Level">The highest level that it allows.</param>
/// <param name="Because">Why, for people.</param>
/// <param name="ToRise">What would have to happen for it to allow more, for people; <see langword="null"/> when it allows every level.</param>
public sealed record AutonomyFactor(AutonomyFactorKind Kind, AutonomyLevel Level, LocalizedText Because, LocalizedText? ToRise)
{
    /// <summary>Whether it holds the agent where it is: its level is the effective one. Only when all that bind give way does the agent rise.</summary>
    public bool IsBinding { get; init; }
}
