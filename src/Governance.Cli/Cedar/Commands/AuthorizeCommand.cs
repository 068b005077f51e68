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

/// <summary><c>governance cedar authorize</c>: decides a request.</summary>
internal sealed class AuthorizeCommand : ToolCommand
{
    private readonly RequestOptions _request = new();
    private readonly Option<bool> _json;

    public AuthorizeCommand(Option<bool> json)
        : base("authorize", AuthorizeHelp.Pages)
    {
        _json = json;
        _request.AddTo(Command);
        Command.Add(_json);
    }

    public override void Check(UsageProblems problems) => _request.Check(problems);

    public override int Run(CommandLineFacts facts, ToolContext context)
    {
        var files = new InputFiles(context.Console.Input);
        var input = AuthorizationInput.Read(_request.Read(facts), files);
        if (input is null)
        {
            DiagnosticReport.WriteText(files.Problems, context.Language, context.Console.Error);
            return ExitCode.BadInput;
        }

        var answer = new Authorizer(input.Policies).Authorize(input.Request, input.Entities);
        if (facts.Has(_json))
        {
            CedarJsonOutput.Write(AnswerJson.Of(answer), CedarJsonOutput.Types.AnswerJson, context.Console.Output);
        }
        else
        {
            var policies = input.Policies.ToDictionary(policy => policy.Id, StringComparer.Ordinal);
            DiagnosticReport.WriteText(
                [.. files.Problems, .. answer.Errors.Select(error => InputProblems.Of(error, policies[error.PolicyId]))],
                context.Language,
                context.Console.Error);
            context.Console.Error.Flush();
            AnswerReport.Write(answer, policies, context.Words.Cedar, context.Console.Output);
        }

        return answer.Decision == CedarDecision.Allow ? ExitCode.Fine : ExitCode.No;
    }
}
