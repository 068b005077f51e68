using System.CommandLine;
using Governance.Cedar;
using Governance.Cli.Cedar.Help;
using Governance.Cli.Cedar.Output;
using Governance.Cli.Cedar.Reading;
using Governance.Cli.Cedar.Usage;
using Governance.Cli.Commands;
using Governance.Cli.Output;
using Governance.Cli.Usage;

namespace Governance.Cli.Cedar.Commands;

/// <summary><c>governance cedar explain</c>: decides a request and tells which clauses decided it, with the values they saw.</summary>
internal sealed class ExplainCommand : ToolCommand
{
    private const int DefaultNearest = 3;

    private readonly RequestOptions _request = new();
    private readonly Option<string[]> _nearest = ValueOption("--nearest");
    private readonly Option<bool> _json;

    public ExplainCommand(Option<bool> json)
        : base("explain", ExplainHelp.Pages)
    {
        _json = json;
        _request.AddTo(Command);
        Command.Add(_nearest);
        Command.Add(_json);
    }

    public override void Check(UsageProblems problems)
    {
        _request.Check(problems);
        CheckNumber(problems, _nearest);
    }

    public override int Run(CommandLineFacts facts, ToolContext context)
    {
        var files = new InputFiles(context.Console.Input);
        var input = AuthorizationInput.Read(_request.Read(facts), files);
        DiagnosticReport.WriteText(files.Problems, context.Language, context.Console.Error);
        context.Console.Error.Flush();
        if (input is null)
        {
            return ExitCode.BadInput;
        }

        var diagnosis = new Authorizer(input.Policies).Diagnose(input.Request, input.Entities, Number(Value(facts, _nearest)) ?? DefaultNearest);
        if (facts.Has(_json))
        {
            CedarJsonOutput.Write(DiagnosisJson.Of(diagnosis), CedarJsonOutput.Types.DiagnosisJson, context.Console.Output);
        }
        else
        {
            DiagnosisReport.Write(diagnosis, context.Words.Cedar, context.Console.Output);
        }

        return diagnosis.Response.Decision == CedarDecision.Allow ? ExitCode.Fine : ExitCode.No;
    }
}
