namespace Governance.Cedar.Fuzzing;

/// <summary>Formatting changes how policies look, once, and neither what they say nor their comments.</summary>
internal static class FormattingLaws
{
    private static readonly CedarFormatOptions[] Options = [CedarFormatOptions.Default, new() { Width = 20, Indent = 1 }, new() { Width = 1000, Indent = 4 }];

    public static void Check(string text, PolicySet policies)
    {
        CedarFormatOptions options = Options[text.Length % Options.Length];
        ParseResult<string> formatted = CedarFormatter.Format(text, options);
        Law.Holds(formatted.Success, "what parses can be formatted");
        ParseResult<PolicySet> again = PolicySet.Parse(formatted.Value);
        Law.Holds(again.Success, "formatted text parses", $"\n{formatted.Value}\n{string.Join('\n', again.Diagnostics)}");
        Law.Holds(again.Value.SequenceEqual(policies) && again.Value.Templates.SequenceEqual(policies.Templates), "formatting keeps the policies", $"\n{formatted.Value}");
        Law.Same(formatted.Value, CedarFormatter.Format(formatted.Value, options).Value, "formatting twice changes nothing more");
        Law.Same(Comments(text), Comments(formatted.Value), "formatting keeps the comments in their order");
    }

    // Found independently of the library: what stands from `//` outside of a string to the end of its line.
    private static string Comments(string text)
    {
        var comments = new List<string>();
        bool isInString = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (isInString)
            {
                isInString = text[i] != '"';
                i += text[i] == '\\' ? 1 : 0;
            }
            else if (text[i] == '"')
            {
                isInString = true;
            }
            else if (text[i] == '/' && i + 1 < text.Length && text[i + 1] == '/')
            {
                int end = text.AsSpan(i).IndexOfAny('\n', '\r');
                end = end < 0 ? text.Length : i + end;
                comments.Add(text[i..end].TrimEnd());
                i = end - 1;
            }
        }

        return string.Join('\n', comments);
    }
}
