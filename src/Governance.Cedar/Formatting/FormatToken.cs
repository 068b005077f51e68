namespace Governance.Cedar;

/// <summary>A token with the comments between it and the token before it. Only the first of them can stand behind that token.</summary>
internal sealed class FormatToken(TokenKind kind, string text)
{
    public TokenKind Kind { get; } = kind;

    public string Text { get; } = text;

    public List<Comment> Comments { get; set; } = [];

    /// <summary>Whether an empty line stands right before the token.</summary>
    public bool FollowsEmptyLine { get; set; }

    public bool Closes => Kind is TokenKind.CloseParen or TokenKind.CloseBracket or TokenKind.CloseBrace;
}
