namespace Governance.Cedar;

/// <summary>Finds where a name stands within a larger stretch of text, so that the name is underlined and not the whole of it.</summary>
internal static class EntityPlaces
{
    /// <summary>The place of <c>NS::User::"id"</c>; the whole stretch if it is not there.</summary>
    public static SourceSpan OfEntity(SourceText source, SourceSpan within, EntityUid uid) => Find(source, within, uid.Type, uid);

    /// <summary>The place of <c>NS::User</c>, be it alone or before an id; the whole stretch if it is not there.</summary>
    public static SourceSpan OfType(SourceText source, SourceSpan within, string type) => Find(source, within, type, uid: null);

    private static SourceSpan Find(SourceText source, SourceSpan within, string type, EntityUid? uid)
    {
        if (within.Start < 0 || within.End > source.Text.Length)
        {
            return within;
        }

        string text = source.Text.Substring(within.Start, within.Length);
        var ignored = new DiagnosticBag(source) { IsSkipping = true };
        var lexer = new Lexer(text, ignored);
        Token token = lexer.Next();
        while (token.Kind != TokenKind.End)
        {
            if (token.Kind != TokenKind.Identifier)
            {
                token = lexer.Next();
                continue;
            }

            (string name, SourceSpan place, Token? id, token) = Path(lexer, text, token);
            if (name != type)
            {
                continue;
            }

            if (uid is null)
            {
                return place with { Start = within.Start + place.Start };
            }

            if (id is { } literal && StringLiteral.Read(text, literal, ignored) == uid.Id)
            {
                return SourceSpan.Between(within.Start + place.Start, within.Start + literal.End);
            }
        }

        return within;
    }

    // A path, the id behind it if there is one, and the token behind all that.
    private static (string Name, SourceSpan Place, Token? Id, Token Next) Path(Lexer lexer, string text, Token first)
    {
        string name = text.Substring(first.Start, first.Length);
        int end = first.End;
        Token next = lexer.Next();
        while (next.Kind == TokenKind.ColonColon)
        {
            next = lexer.Next();
            if (next.Kind == TokenKind.String)
            {
                return (name, SourceSpan.Between(first.Start, end), next, lexer.Next());
            }

            if (next.Kind != TokenKind.Identifier)
            {
                break;
            }

            name = $"{name}::{text.AsSpan(next.Start, next.Length)}";
            end = next.End;
            next = lexer.Next();
        }

        return (name, SourceSpan.Between(first.Start, end), null, next);
    }
}
