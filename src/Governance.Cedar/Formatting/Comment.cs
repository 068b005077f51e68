namespace Governance.Cedar;

/// <summary>One comment of a text.</summary>
/// <param name="Text">The comment from its <c>//</c>, without blanks at its end.</param>
/// <param name="IsBehind">Whether it stands on the line of the token before it.</param>
/// <param name="FollowsEmptyLine">Whether an empty line stands before it.</param>
internal sealed record Comment(string Text, bool IsBehind, bool FollowsEmptyLine);
