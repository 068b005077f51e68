using System.CommandLine;
using Governance.Cli.Cedar.Reading;
using Governance.Cli.Commands;
using Governance.Cli.Help;
using Governance.Cli.Output;
using Governance.Cli.Usage;

namespace Governance.Cli.Cedar.Commands;

/// <summary>A command that reads one file and writes it in another form.</summary>
/// <param name="name">The name of the command.</param>
/// <param name="help">Its help.</param>
/// <param name="convert">The text in the other form, without a line feed at its end; <see langword="null"/> when the input has errors.</param>
internal sealed class ConversionCommand : ToolCommand
{
    private readonly Argument<string[]> _file = Paths("FILE");
    private readonly Func<InputText, List<Diagnostic>, string?> _convert;

    public ConversionCommand(string name, CommandHelp help, Func<InputText, List<Diagnostic>, string?> convert)
        : base(name, help)
    {
        _convert = convert;
        Command.Add(_file);
    }

    public override void Check(UsageProblems problems)
    {
        var files = problems.Facts.Values(_file);
        CheckPaths(problems, [.. files.Take(1)], problems.Words.Cedar.MissingFile);
        foreach (var more in files.Skip(1))
        {
            problems.Add(problems.Words.UnexpectedArgument(more));
        }
    }

    public override int Run(CommandLineFacts facts, ToolContext context)
    {
        var files = new InputFiles(context.Console.Input);
        var converted = files.Read(facts.Values(_file)[0]) is { } input ? _convert(input, files.Problems) : null;
        DiagnosticReport.WriteText(files.Problems, context.Language, context.Console.Error);
        context.Console.Error.Flush();
        if (files.HasErrors || converted is null)
        {
            return ExitCode.BadInput;
        }

        context.Console.Output.Write(converted.EndsWith('\n') || converted.Length == 0 ? converted : $"{converted}\n");
        return ExitCode.Fine;
    }
}
