using Governance.Cli.Commands;
using Governance.Cli.Help;
using Governance.Cli.Language;
using Governance.Cli.Output;
using Governance.Cli.Terminal;
using Governance.Cli.Usage;

namespace Governance.Cli;

/// <summary>The tool: a command line in, text and an exit code out.</summary>
internal static class GovernanceTool
{
    /// <summary>Runs the tool; whatever happens, it ends in an exit code and never in a stack trace.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="console">The console.</param>
    public static int Run(IReadOnlyList<string> args, ToolConsole console)
    {
        ToolWords words = EnglishWords.Words;
        try
        {
            var syntax = new ToolSyntax();
            var facts = new CommandLineFacts(syntax.Parse(args), syntax);
            var context = new ToolContext(console, Language(facts, syntax, console));
            words = context.Words;
            var code = Answer(facts, syntax, context);
            console.Output.Flush();
            console.Error.Flush();
            return code;
        }
#pragma warning disable CA1031 // The outermost place: a fault becomes a line that people can report.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            FaultReport.Write(fault, words, console.Error);
            return ExitCode.BadInput;
        }
    }

    private static int Answer(CommandLineFacts facts, ToolSyntax syntax, ToolContext context)
    {
        if (facts.Help)
        {
            HelpPageWriter.Write(syntax.Page(facts.Command).For(context.Language), context.Console.Output);
            return ExitCode.Fine;
        }

        if (facts.Version && facts.Command == syntax.Root)
        {
            context.Console.Output.Write($"governance {ToolVersion.Text}\n");
            return ExitCode.Fine;
        }

        var problems = UsageCheck.Run(facts, syntax, context.Words);
        if (problems.Count > 0)
        {
            UsageReport.Write(problems, facts.CommandPath, context.Words, context.Console.Error);
            return ExitCode.BadInput;
        }

        return syntax.Find(facts.Command)!.Run(facts, context);
    }

    /// <summary>The language that was asked for; the reader's own when none was, or none that the tool speaks.</summary>
    private static ToolLanguage Language(CommandLineFacts facts, ToolSyntax syntax, ToolConsole console) =>
        facts.Values(syntax.Language) is [var code] && ToolLanguage.Of(code) is { } asked ? asked : ToolLanguage.For(console.Culture);
}
