using Governance.Cedar;
using Governance.Cli.Cedar.Language;
using Governance.Cli.Terminal;

namespace Governance.Cli.Cedar.Output;

/// <summary>The policies of a file for people, one a line.</summary>
internal static class PolicyListReport
{
    public static void Write(string file, PolicySet policies, CedarWords words, TextWriter output)
    {
        output.Write($"{Printable.Line($"{file}{words.Colon}{words.Policies(policies.Count, policies.Templates.Count)}")}\n");
        var lines = PolicyLine.Of(policies).Select(line => (Name: Name(line), line.Scope)).ToList();
        var width = lines.Select(line => line.Name.Length).DefaultIfEmpty(0).Max();
        foreach (var (name, scope) in lines)
        {
            output.Write($"  {Printable.Line($"{name.PadRight(width)}  {scope}")}\n");
        }
    }

    /// <summary>The id, and what <c>@id</c> says beside it.</summary>
    public static string Name(PolicyLine line) => line.Annotation is { Length: > 0 } annotation ? $"{line.Id} {annotation}" : line.Id;
}
