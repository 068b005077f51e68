using System.CommandLine;
using Governance.Cedar;
using Governance.Cli.Cedar.Help;
using Governance.Cli.Cedar.Reading;
using Governance.Cli.Commands;
using Governance.Cli.Output;
using Governance.Cli.Terminal;
using Governance.Cli.Usage;

namespace Governance.Cli.Cedar.Commands;

/// <summary><c>governance cedar format</c>: lays policies out in one style; writes the text, writes the file, or only tells.</summary>
internal sealed class FormatCommand : ToolCommand
{
    private readonly Argument<string[]> _files = Paths("FILE");
    private readonly Option<bool> _check = Flag("--check");
    private readonly Option<bool> _write = Flag("--write");

    public FormatCommand()
        : base("format", FormatHelp.Pages)
    {
        Command.Add(_files);
        Command.Add(_check);
        Command.Add(_write);
    }

    public override void Check(UsageProblems problems)
    {
        var (files, facts, words) = (problems.Facts.Values(_files), problems.Facts, problems.Words.Cedar);
        CheckPaths(problems, files, words.MissingFile);
        if (facts.Has(_check) && facts.Has(_write))
        {
            problems.Add(words.OneOf(_check.Name, _write.Name));
        }
        else if (facts.Has(_write) && files.Contains("-", StringComparer.Ordinal))
        {
            problems.Add(words.CannotWriteStandardInput(_write.Name));
        }
        else if (files.Count > 1 && !facts.Has(_check) && !facts.Has(_write))
        {
            problems.Add(words.OneFileAtATime(_check.Name, _write.Name));
        }
    }

    public override int Run(CommandLineFacts facts, ToolContext context)
    {
        var files = new InputFiles(context.Console.Input);
        var changed = new List<(string Path, string Name, string Text)>();
        foreach (var path in facts.Values(_files))
        {
            if (files.Read(path) is not { } input)
            {
                continue;
            }

            var result = CedarFormatter.Format(input.Text, name: input.Name);
            files.Problems.AddRange(result.Diagnostics.Select(InputProblems.Of));
            if (result.Success && !facts.Has(_check) && !facts.Has(_write))
            {
                context.Console.Output.Write(result.Value);
            }
            else if (result.Success && !string.Equals(result.Value, input.Text, StringComparison.Ordinal))
            {
                changed.Add((path, input.Name, result.Value));
            }
        }

        DiagnosticReport.WriteText(files.Problems, context.Language, context.Console.Error);
        context.Console.Error.Flush();
        foreach (var (path, name, text) in changed)
        {
            if (facts.Has(_write))
            {
                File.WriteAllText(path, text);
            }

            context.Console.Output.Write($"{Printable.Line(facts.Has(_write) ? context.Words.Cedar.Formatted(name) : context.Words.Cedar.WouldChange(name))}\n");
        }

        return files.HasErrors ? ExitCode.BadInput : facts.Has(_check) && changed.Count > 0 ? ExitCode.No : ExitCode.Fine;
    }
}
