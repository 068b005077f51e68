using System.CommandLine;
using System.Globalization;
using Governance.Cli.Help;
using Governance.Cli.Output.Json;
using Governance.Cli.Portfolios;
using Governance.Cli.Reading;
using Governance.Cli.Usage;
using Governance.Decisions;
using Governance.Portfolio;

namespace Governance.Cli.Commands;

/// <summary><c>governance roadmap</c>: schedules the roadmap, tells what a stop or a delay does to it, or draws it.</summary>
internal sealed class RoadmapCommand : ModelCommand
{
    private readonly Option<string[]> _stop = ValueOption("--stop");
    private readonly Option<string[]> _delay = ValueOption("--delay");
    private readonly Option<bool> _gantt = Flag("--gantt");

    public RoadmapCommand()
        : base("roadmap", RoadmapHelp.Pages)
    {
        Command.Add(_stop);
        Command.Add(_delay);
        Command.Add(_gantt);
    }

    /// <inheritdoc/>
    public override void Check(UsageProblems problems)
    {
        base.Check(problems);
        problems.SingleValue(_stop);
        if (problems.SingleValue(_delay) is { } delay && Days(delay) is null)
        {
            problems.Add(problems.Words.BadDelay(_delay.Name, delay, Initiative.MaxDays));
        }

        CheckAlone(problems, _gantt, _stop, _delay);
    }

    /// <inheritdoc/>
    protected override int Answer(GovernanceModel model, CommandLineFacts facts, ToolContext context)
    {
        var portfolio = model.Parts.Portfolio;
        var page = new PortfolioPage(model, context.Language, context.Console);
        var (stop, delay) = (Value(facts, _stop), Value(facts, _delay) is { } late ? Days(late) : null);
        Diagnostic?[] problems =
        [
            stop is null ? null : UnknownId.Find(stop, RoadmapPart.Ids(portfolio).Select(known => known.Id), RoadmapReportWords.NothingToStop),
            delay is not { Id: var id } ? null : UnknownId.Find(id, Delayable(portfolio), RoadmapReportWords.NothingToDelay),
        ];
        if (problems.OfType<Diagnostic>().ToArray() is [_, ..] unknown)
        {
            return Refuse(unknown, facts, context);
        }

        var answer = RoadmapAnswer.Of(
            portfolio,
            stop is null ? null : RoadmapPart.Find(stop, portfolio),
            delay is { } known ? (RoadmapPart.Find(known.Id, portfolio)!, known.Days) : null);
        if (facts.Has(_gantt) && answer.Schedule is { } schedule)
        {
            page.Output.Write(schedule.ToMermaid(context.Language.Culture));
        }
        else if (IsJson(facts))
        {
            page.Output.Write(ToolJson.Write(RoadmapAnswerJson.Of(answer)));
        }
        else
        {
            new RoadmapReport(page).Write(answer);
        }

        return answer.IsHit ? ExitCode.No : ExitCode.Fine;
    }

    private static IEnumerable<string> Delayable(PortfolioRegister portfolio) =>
        RoadmapPart.Ids(portfolio).Where(known => known.Kind != RoadmapPartKind.UseCase).Select(known => known.Id);

    /// <summary>An id and a number of days, from <c>ID=DAYS</c>; <see langword="null"/> when it is not of that form.</summary>
    private static (string Id, int Days)? Days(string text)
    {
        var equals = text.LastIndexOf('=');
        return equals > 0 && int.TryParse(text.AsSpan(equals + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= Initiative.MaxDays
            ? (text[..equals], days)
            : null;
    }
}
