using System.CommandLine;
using Governance.Cedar;
using Governance.Cli.Cedar.Help;
using Governance.Cli.Cedar.Output;
using Governance.Cli.Cedar.Reading;
using Governance.Cli.Commands;
using Governance.Cli.Output;
using Governance.Cli.Usage;

namespace Governance.Cli.Cedar.Commands;

/// <summary><c>governance cedar parse</c>: reads policies and lists them.</summary>
internal sealed class ParseCommand : ToolCommand
{
    private readonly Argument<string[]> _files = Paths("FILE");
    private readonly Option<bool> _json;

    public ParseCommand(Option<bool> json)
        : base("parse", ParseHelp.Pages)
    {
        _json = json;
        Command.Add(_files);
        Command.Add(_json);
    }

    public override void Check(UsageProblems problems) => CheckPaths(problems, problems.Facts.Values(_files), problems.Words.Cedar.MissingFile);

    public override int Run(CommandLineFacts facts, ToolContext context)
    {
        var files = new InputFiles(context.Console.Input);
        var read = new List<(string Name, PolicySet Policies)>();
        foreach (var path in facts.Values(_files))
        {
            if (files.Read(path) is { } input && PolicyReader.Read(input, files.Problems) is { } policies)
            {
                read.Add((input.Name, policies));
            }
        }

        DiagnosticReport.WriteText(files.Problems, context.Language, context.Console.Error);
        context.Console.Error.Flush();
        if (facts.Has(_json))
        {
            CedarJsonOutput.Write(
                [.. read.SelectMany(file => PolicyLine.Of(file.Policies).Select(line => PolicyLineJson.Of(file.Name, line)))],
                CedarJsonOutput.Types.IReadOnlyListPolicyLineJson,
                context.Console.Output);
        }
        else
        {
            foreach (var (name, policies) in read)
            {
                PolicyListReport.Write(name, policies, context.Words.Cedar, context.Console.Output);
            }
        }

        return files.HasErrors ? ExitCode.BadInput : files.Problems.Count > 0 ? ExitCode.No : ExitCode.Fine;
    }
}
