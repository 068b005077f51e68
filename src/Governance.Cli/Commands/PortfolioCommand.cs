using System.CommandLine;
using Governance.Cli.Help;
using Governance.Cli.Output.Json;
using Governance.Cli.Portfolios;
using Governance.Cli.Reading;
using Governance.Cli.Usage;
using Governance.Decisions;

namespace Governance.Cli.Commands;

/// <summary><c>governance portfolio</c>: shows the register of use cases, or the file of one.</summary>
internal sealed class PortfolioCommand : ModelCommand
{
    private readonly Option<string[]> _useCase = ValueOption("--use-case");
    private readonly Option<string[]> _at = ValueOption("--at");

    public PortfolioCommand()
        : base("portfolio", PortfolioHelp.Pages)
    {
        Command.Add(_useCase);
        Command.Add(_at);
    }

    /// <inheritdoc/>
    public override void Check(UsageProblems problems)
    {
        base.Check(problems);
        problems.SingleValue(_useCase);
        CheckInstant(problems, _at);
    }

    /// <inheritdoc/>
    protected override int Answer(GovernanceModel model, CommandLineFacts facts, ToolContext context)
    {
        var at = InstantOf(facts, _at) ?? context.Console.Now;
        var page = new PortfolioPage(model, context.Language, context.Console);
        if (Value(facts, _useCase) is not { } id)
        {
            return Register(UseCaseRegister.Of(model, at), page, IsJson(facts));
        }

        return UnknownId.Find(id, model.Parts.Portfolio.UseCases.Select(one => one.Id.Value), UnknownId.NoUseCase) is { } problem
            ? Refuse([problem], facts, context)
            : File(UseCaseFile.Of(model, new(id), MeasuredKpis.Read(model, Folder(facts), context).On(at), at), page, IsJson(facts));
    }

    private static int Register(UseCaseRegister register, PortfolioPage page, bool isJson)
    {
        if (isJson)
        {
            page.Output.Write(ToolJson.Write(UseCaseRegisterJson.Of(register)));
        }
        else
        {
            new UseCaseRegisterReport(page).Write(register);
        }

        return register.Findings == 0 ? ExitCode.Fine : ExitCode.No;
    }

    private static int File(UseCaseFile file, PortfolioPage page, bool isJson)
    {
        if (isJson)
        {
            page.Output.Write(ToolJson.Write(UseCaseFileJson.Of(file)));
        }
        else
        {
            new UseCaseFileReport(page).Write(file);
        }

        return file.Standing.Findings.Count == 0 ? ExitCode.Fine : ExitCode.No;
    }
}
