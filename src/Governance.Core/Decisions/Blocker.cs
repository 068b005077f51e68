namespace Governance.Decisions;

/// <summary>Something that stands between a decision and a wished level.</summary>
/// <param name="Kind">Whether a grant is missing or a ceiling is in the way.</param>
/// <param name="Level">The highest grant there is, or the level of the ceiling.</param>
/// <param name="Rule">The ceiling, or the highest grant; <see langword="null"/> when nothing grants at all.</param>
/// <param name="Because">Why, for people.</param>
public sealed record Blocker(BlockerKind Kind, AutonomyLevel Level, string? Rule, LocalizedText Because);
