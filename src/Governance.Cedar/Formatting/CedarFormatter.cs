namespace Governance.Cedar;

/// <summary>
/// Lays out Cedar text in one style and keeps its comments. It changes blanks, line breaks and commas behind a last item only: the policies
/// mean the same, comments keep their order, and formatting twice changes nothing more. Parentheses stay as their author set them.
/// </summary>
/// <remarks>
/// Each annotation, the scope and each condition starts a line; what does not fit is broken at its brackets and behind its weakest operators.
/// One empty line stands between policies; empty lines between comments before a policy are kept. A comment behind something stays on its
/// line; a comment between an operand and its operator moves behind the operator.
/// </remarks>
public static class CedarFormatter
{
    /// <summary>Formats policies and templates.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">How to lay it out; <see cref="CedarFormatOptions.Default"/> when null.</param>
    /// <param name="name">What diagnostics call the text, usually its file name.</param>
    /// <returns>The text, lines ended by <c>\n</c>, or what is wrong with it: only text that parses is formatted.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="name"/> is null.</exception>
    public static ParseResult<string> Format(string text, CedarFormatOptions? options = null, string name = "policies.cedar")
    {
        ParseResult<PolicySet> parsed = PolicySet.Parse(text, name);
        string? formatted = parsed.Success ? LayOut(text, options ?? CedarFormatOptions.Default) : null;
        return new ParseResult<string>(formatted, parsed.Diagnostics);
    }

    private static string LayOut(string text, CedarFormatOptions options)
    {
        List<FormatToken> tokens = CommentPlaces.Settle(FormatTokens.Read(text));
        return new LayoutWriter(options).Write(new LayoutBuilder(tokens).Policies());
    }
}
