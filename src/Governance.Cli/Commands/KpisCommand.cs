using System.CommandLine;
using Governance.Cli.Help;
using Governance.Cli.Output;
using Governance.Cli.Output.Json;
using Governance.Cli.Portfolios;
using Governance.Cli.Reading;
using Governance.Cli.Terminal;
using Governance.Cli.Usage;
using Governance.Cli.ValueKpis;
using Governance.Decisions;

namespace Governance.Cli.Commands;

/// <summary><c>governance kpis</c>: says what the measurements of a folder prove of its KPIs, or of one.</summary>
internal sealed class KpisCommand : ModelCommand
{
    private readonly Argument<string[]> _kpi = new("ID") { Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string[]> _at = ValueOption("--at");

    public KpisCommand()
        : base("kpis", KpisHelp.Pages)
    {
        Command.Add(_kpi);
        Command.Add(_at);
    }

    /// <inheritdoc/>
    public override void Check(UsageProblems problems)
    {
        base.Check(problems);
        CheckInstant(problems, _at);
    }

    /// <inheritdoc/>
    protected override int Answer(GovernanceModel model, CommandLineFacts facts, ToolContext context)
    {
        string? asked = facts.Values(_kpi) is [var id] ? id : null;
        if (asked is not null && UnknownId.Find(asked, model.Parts.Kpis.Kpis.Select(kpi => kpi.Id.Value), UnknownId.NoKpi) is { } problem)
        {
            return Refuse([problem], facts, context);
        }

        var at = InstantOf(facts, _at) ?? context.Console.Now;
        var page = new PortfolioPage(model, context.Language, context.Console);
        if (asked is null)
        {
            var board = Measure(model, facts, context, measured => KpiBoard.Of(model, measured, at));
            Tell(board.Measured, facts, context);
            return Board(board, page, IsJson(facts));
        }

        var file = Measure(model, facts, context, measured => KpiFile.Of(model, new(asked), measured, at));
        Tell(file.Measured, facts, context);
        return File(file, page, IsJson(facts));
    }

    /// <summary>Reads the measurements and judges by them; both may take long, and then it is told.</summary>
    private T Measure<T>(GovernanceModel model, CommandLineFacts facts, ToolContext context, Func<MeasurementInput, T> judge)
    {
        using var progress = Progress.Begin(context.Console, context.Words.Reading(Folder(facts)));
        var measured = MeasurementInput.Read(model, Folder(facts), context, progress);
        progress.Say(context.Words.Assessing(model.Parts.Kpis.Kpis.Count));
        return judge(measured);
    }

    /// <summary>Says what was measured and does not count; the rest is assessed all the same.</summary>
    private void Tell(MeasurementInput measured, CommandLineFacts facts, ToolContext context)
    {
        if (measured.Diagnostics.Count > 0)
        {
            DiagnosticReport.WriteTo(context.Console.Error, measured.Diagnostics, IsJson(facts), context.Language);
            context.Console.Error.Flush();
        }
    }

    private static int Board(KpiBoard board, PortfolioPage page, bool isJson)
    {
        if (isJson)
        {
            page.Output.Write(ToolJson.Write(KpiBoardJson.Of(board)));
        }
        else
        {
            new KpiBoardReport(page).Write(board);
        }

        return board.IsQuiet ? ExitCode.Fine : ExitCode.No;
    }

    private static int File(KpiFile file, PortfolioPage page, bool isJson)
    {
        if (isJson)
        {
            page.Output.Write(ToolJson.Write(KpiFileJson.Of(file)));
        }
        else
        {
            new KpiFileReport(page).Write(file);
        }

        return file.IsQuiet ? ExitCode.Fine : ExitCode.No;
    }
}
