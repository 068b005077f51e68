using System.Buffers;

namespace Governance.Cedar;

/// <summary>What counts as an identifier, a reserved word and a type name. Source: the grammar in the Cedar documentation.</summary>
internal static class CedarName
{
    /// <summary>The prefix that Cedar keeps for itself, as a whole identifier.</summary>
    public const string ReservedNamespace = "__cedar";

    private static readonly SearchValues<char> IdentifierPart =
        SearchValues.Create("_0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    public static bool IsIdentifierStart(char c) => char.IsAsciiLetter(c) || c == '_';

    public static bool IsIdentifierPart(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    /// <summary>Whether the text has the shape of an identifier; reserved words have it too.</summary>
    public static bool IsIdentifier(ReadOnlySpan<char> text) =>
        text.Length > 0 && IsIdentifierStart(text[0]) && !text.ContainsAnyExcept(IdentifierPart);

    /// <summary>Words that can never name a type, an attribute or a record key (unless quoted).</summary>
    public static bool IsReserved(ReadOnlySpan<char> text) =>
        text is "true" or "false" or "if" or "then" or "else" or "in" or "is" or "like" or "has" or ReservedNamespace;

    /// <summary>Whether the text is identifiers joined by <c>::</c>, none of them reserved.</summary>
    public static bool IsTypeName(ReadOnlySpan<char> text)
    {
        foreach (Range part in text.Split("::"))
        {
            if (!IsIdentifier(text[part]) || IsReserved(text[part]))
            {
                return false;
            }
        }

        return true;
    }
}
