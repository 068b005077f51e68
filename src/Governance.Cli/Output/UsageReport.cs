using Governance.Cli.Language;
using Governance.Cli.Terminal;
using Governance.Cli.Usage;

namespace Governance.Cli.Output;

/// <summary>Says what is wrong with a command line, and where help is.</summary>
internal static class UsageReport
{
    /// <summary>Writes the problems.</summary>
    /// <param name="problems">The problems.</param>
    /// <param name="command">The command whose help says more; <see langword="null"/> for the tool's own.</param>
    /// <param name="words">The words.</param>
    /// <param name="error">Where to.</param>
    public static void Write(IEnumerable<UsageProblem> problems, string? command, ToolWords words, TextWriter error)
    {
        foreach (var problem in problems)
        {
            error.Write($"{words.Error}{Printable.Line(problem.Message)}\n");
            if (problem.Help is { } help)
            {
                error.Write($"  {words.Help}{help}\n");
            }
        }

        error.Write($"{words.SeeHelp(command is null ? "governance --help" : $"governance {command} --help")}\n");
    }
}
