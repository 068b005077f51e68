using System.CommandLine;
using Governance.Cli.Help;
using Governance.Cli.Reading;
using Governance.Cli.Terminal;
using Governance.Cli.Usage;
using NodaTime;
using NodaTime.Text;

namespace Governance.Cli.Commands;

/// <summary>A command about a governance folder.</summary>
internal abstract class FolderCommand : ToolCommand
{
    private const string InstantExample = "2026-11-20T09:30:00Z";

    private readonly Argument<string[]> _folder = new("FOLDER") { Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> _json = Flag("--json");

    protected FolderCommand(string name, CommandHelp help)
        : base(name, help)
    {
        Command.Add(_folder);
        Command.Add(_json);
    }

    /// <inheritdoc/>
    public override void Check(UsageProblems problems) => CheckFolder(problems, []);

    /// <summary>A folder is named; neither it nor one of the other paths is empty, and of these the standard input is one at most.</summary>
    protected void CheckFolder(UsageProblems problems, IReadOnlyList<string> others)
    {
        var folders = problems.Facts.Values(_folder);
        if (folders.Count == 0)
        {
            problems.Add(problems.Words.MissingFolder);
        }

        CheckPaths(problems, [.. folders.Where(folder => folder.Length == 0), .. others]);
    }

    /// <summary>An instant, or none.</summary>
    protected static void CheckInstant(UsageProblems problems, Option option)
    {
        if (problems.SingleValue(option) is { } text && !InstantPattern.ExtendedIso.Parse(text).Success)
        {
            problems.Add(problems.Words.BadInstant(text), problems.Words.InstantForm(InstantExample));
        }
    }

    /// <summary>A switch that asks for a drawing and nothing else: neither JSON nor any of some options goes with it.</summary>
    protected void CheckAlone(UsageProblems problems, Option drawing, params IEnumerable<Option> others)
    {
        foreach (var other in others.Prepend(_json).Where(other => problems.Facts.Has(drawing) && problems.Facts.Has(other)))
        {
            problems.Add(problems.Words.NotTogether(drawing.Name, other.Name));
        }
    }

    /// <summary>What a command line without problems asks for.</summary>
    protected string Folder(CommandLineFacts facts) => facts.Values(_folder)[0];

    /// <summary>Whether the answer is for machines.</summary>
    protected bool IsJson(CommandLineFacts facts) => facts.Has(_json);

    /// <summary>The instant that an option gives; <see langword="null"/> when it is left out.</summary>
    protected static Instant? InstantOf(CommandLineFacts facts, Option option) =>
        Value(facts, option) is { } text ? InstantPattern.ExtendedIso.Parse(text).Value : null;

    /// <summary>Tells people of findings that do not stand in the way of an answer.</summary>
    protected static void Remind(ToolInput input, string folder, ToolContext context)
    {
        if (input.Warnings > 0)
        {
            context.Console.Output.Flush();
            context.Console.Error.Write($"{Printable.Line(context.Words.MoreFindings(input.Warnings, $"governance check {folder}"))}\n");
        }
    }
}
