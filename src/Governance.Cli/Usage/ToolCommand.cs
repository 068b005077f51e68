using System.CommandLine;
using Governance.Cli.Commands;
using Governance.Cli.Help;

namespace Governance.Cli.Usage;

/// <summary>A command of the tool: its syntax, its help, its rules of use and what it does.</summary>
internal abstract class ToolCommand(string name, CommandHelp help)
{
    /// <summary>The command as the parser knows it.</summary>
    public Command Command { get; } = new(name);

    /// <summary>Its help.</summary>
    public CommandHelp Help => help;

    /// <summary>Finds what makes no sense in a command line of this command.</summary>
    public abstract void Check(UsageProblems problems);

    /// <summary>Does what a command line without problems asks for.</summary>
    /// <returns>The exit code.</returns>
    public abstract int Run(CommandLineFacts facts, ToolContext context);

    /// <summary>An option that takes one value; how many it got is checked afterwards.</summary>
    protected static Option<string[]> ValueOption(string name) => new(name) { Arity = ArgumentArity.ZeroOrMore };

    protected static Option<bool> Flag(string name) => new(name) { Arity = ArgumentArity.Zero };

    protected static Argument<string[]> Paths(string name) => new(name) { Arity = ArgumentArity.ZeroOrMore };

    /// <summary>At least one path, none empty, the standard input at most once, wherever it is named.</summary>
    protected static void CheckPaths(UsageProblems problems, IReadOnlyList<string> paths, string missing)
    {
        if (paths.Count == 0)
        {
            problems.Add(missing);
        }

        CheckPaths(problems, paths);
    }

    /// <summary>No path is empty, and the standard input is named at most once.</summary>
    public static void CheckPaths(UsageProblems problems, IReadOnlyList<string> paths)
    {
        if (paths.Contains(string.Empty, StringComparer.Ordinal))
        {
            problems.Add(problems.Words.EmptyPath);
        }

        if (paths.Count(path => path is "-") > 1)
        {
            problems.Add(problems.Words.StandardInputTwice);
        }
    }

    /// <summary>The one value of an option that must be given.</summary>
    public static string? RequiredValue(UsageProblems problems, Option option)
    {
        if (!problems.Facts.Has(option))
        {
            problems.Add(problems.Words.MissingOption(option.Name));
        }

        return problems.SingleValue(option);
    }

    /// <summary>A value that is one of a few words, or none.</summary>
    protected static void CheckWord(UsageProblems problems, Option option, params IReadOnlyList<string> known)
    {
        if (problems.SingleValue(option) is { } word && !known.Contains(word, StringComparer.Ordinal))
        {
            problems.Add(problems.Words.UnknownValue(option.Name, word, known));
        }
    }

    /// <summary>A value that is a whole number from 0, or none.</summary>
    protected static void CheckNumber(UsageProblems problems, Option option)
    {
        if (problems.SingleValue(option) is { } text && Number(text) is null)
        {
            problems.Add(problems.Words.NotANumber(option.Name, text));
        }
    }

    protected static int? Number(string? text) =>
        int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The value of an option that may be left out.</summary>
    protected static string? Value(CommandLineFacts facts, Option option) => facts.Values(option) is [var value] ? value : null;
}
