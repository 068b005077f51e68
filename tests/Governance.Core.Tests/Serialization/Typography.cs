using System.Text.RegularExpressions;

namespace Governance.Core.Tests.Serialization;

/// <summary>Holds messages to the house style: lower case, no final period, French as it is set in print. What stands in backticks is the author's or code.</summary>
internal static partial class Typography
{
    public static void Check(Diagnostic diagnostic)
    {
        CheckText(diagnostic.Message);
        if (diagnostic.Help is { } help)
        {
            CheckText(help);
        }

        Assert.True(diagnostic.Message.Fr is not null, diagnostic.Message.En);
    }

    public static void CheckText(LocalizedText text)
    {
        var english = Quoted().Replace(text.En, "x");
        Assert.False(char.IsUpper(english[0]) && english.Split(' ')[0].Length > 1, text.En);
        Assert.False(english.EndsWith('.'), text.En);
        if (text.Fr is { } written)
        {
            var french = Quoted().Replace(written, "x");
            Assert.DoesNotMatch(BadFrench(), french);
            Assert.False(french.EndsWith('.'), written);
        }
    }

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Quoted();

    /// <summary>A straight apostrophe or quote, or a colon, semicolon, question or exclamation mark without its non-breaking space.</summary>
    [GeneratedRegex("['\"]|(?<!\u00a0):(?= |$)|(?<!\u202f)[;?!]|« | »")]
    private static partial Regex BadFrench();
}
