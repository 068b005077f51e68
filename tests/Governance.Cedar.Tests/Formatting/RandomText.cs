using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Governance.Cedar.Tests.Printing;

namespace Governance.Cedar.Tests.Formatting;

/// <summary>Random policies as careless people write them: any blanks, line breaks and comments between any two tokens.</summary>
public static class RandomText
{
    private static readonly Gen<string> Comment =
        from words in Gen.Elements("", " why", "// more", " \"quoted\" ; }", " permit (", "\t", " é 😀", " x \u2028 y", " end  ")
        from number in Gen.Choose(0, 99)
        from end in Gen.Elements("\n", "\r\n", "\r", "\n\n", "\n  \n\n")
        select $"//{words}{number}{end}";

    private static readonly Gen<string> Space = Gen.Frequency(
        (12, Gen.Constant(" ")),
        (2, Gen.Elements("\n", "\r\n", "\n\n", "\n \n\n", "\t")),
        (3, Comment),
        (2, from before in Gen.Elements("", "\n", " \n\n") from comments in Comment.NonEmptyListOf().Resize(3) select before + string.Join("  ", comments)));

    public static Gen<string> Policies { get; } =
        from policies in RandomSyntax.LinkedSet
        let tokens = Tokens(policies.ToCedar())
        from spaces in Space.ArrayOf(tokens.Count + 1)
        from plain in Gen.Elements(true, false, false)
        select Join(tokens, plain ? [.. spaces.Select(space => space.StartsWith("//", StringComparison.Ordinal) ? " " : space)] : spaces);

    public static string OneTokenALine(string text) => string.Join('\n', Tokens(text));

    private static List<string> Tokens(string text)
    {
        var tokens = new List<string>();
        var lexer = new Lexer(text, new DiagnosticBag(new SourceText("text", text)));
        for (Token token = lexer.Next(); token.Kind != TokenKind.End; token = lexer.Next())
        {
            tokens.Add(text.Substring(token.Start, token.Length));
        }

        return tokens;
    }

    private static string Join(List<string> tokens, string[] spaces)
    {
        var text = new StringBuilder(spaces[0]);
        for (int i = 0; i < tokens.Count; i++)
        {
            text.Append(tokens[i]).Append(spaces[i + 1]);
        }

        return text.ToString();
    }
}
