using System.CommandLine;
using Governance.Cli.Cedar.Help;
using Governance.Cli.Cedar.Output;
using Governance.Cli.Cedar.Reading;
using Governance.Cli.Cedar.Testing;
using Governance.Cli.Cedar.Usage;
using Governance.Cli.Commands;
using Governance.Cli.Output;
using Governance.Cli.Terminal;
using Governance.Cli.Usage;

namespace Governance.Cli.Cedar.Commands;

/// <summary><c>governance cedar run-tests</c>: runs test files and compares what comes out.</summary>
internal sealed class RunTestsCommand : ToolCommand
{
    private const int DefaultDifferences = 10;

    private readonly Argument<string[]> _paths = Paths("PATH");
    private readonly Option<string[]> _inapplicable = ValueOption(InapplicableAction.Option);
    private readonly Option<string[]> _differences = ValueOption("--differences");
    private readonly Option<bool> _json;

    public RunTestsCommand(Option<bool> json)
        : base("run-tests", RunTestsHelp.Pages)
    {
        _json = json;
        Command.Add(_paths);
        Command.Add(_inapplicable);
        Command.Add(_differences);
        Command.Add(_json);
    }

    public override void Check(UsageProblems problems)
    {
        CheckPaths(problems, problems.Facts.Values(_paths), problems.Words.Cedar.MissingTests);
        CheckWord(problems, _inapplicable, InapplicableAction.Error, InapplicableAction.Warning);
        CheckNumber(problems, _differences);
    }

    public override int Run(CommandLineFacts facts, ToolContext context)
    {
        var score = new TestScore(Number(Value(facts, _differences)) ?? DefaultDifferences);
        var problems = Test(facts, score, context);
        if (problems.Count > 0)
        {
            DiagnosticReport.WriteText(problems, context.Language, context.Console.Error);
            context.Console.Error.Flush();
        }

        if (facts.Has(_json))
        {
            CedarJsonOutput.Write(TestReportJson.Of(score), CedarJsonOutput.Types.TestReportJson, context.Console.Output);
        }
        else if (score.Passed + score.Failed > 0)
        {
            TestReport.Write(score, _differences.Name, context.Language, context.Console.Output);
        }

        return problems.Count > 0 ? ExitCode.BadInput : score.Failed > 0 ? ExitCode.No : ExitCode.Fine;
    }

    private List<Diagnostic> Test(CommandLineFacts facts, TestScore score, ToolContext context)
    {
        var problems = new List<Diagnostic>();
        using var progress = Progress.Begin(context.Console, context.Words.Cedar.Testing(0));
        var runner = new TestRunner(
            score,
            Value(facts, _inapplicable) is not InapplicableAction.Warning,
            () => progress.Say(context.Words.Cedar.Testing(score.Passed + score.Failed)));
        foreach (var path in facts.Values(_paths))
        {
            new TestTree(runner, problems).Run(path);
        }

        return problems;
    }
}
