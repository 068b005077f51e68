using Governance.Cli.Portfolios;
using Governance.Portfolio;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>Who is before which gate, and what is overdue, as <c>gates --json</c> writes it. Names, order and presence of its properties are stable.</summary>
internal sealed record GateBoardJson
{
    public required string At { get; init; }

    public required string? UseCase { get; init; }

    public required IReadOnlyList<WaitingJson> Waiting { get; init; }

    public required IReadOnlyList<OverdueConditionJson> OverdueConditions { get; init; }

    public required IReadOnlyList<OverdueTimeBoxJson> OverdueTimeBoxes { get; init; }

    public required IReadOnlyList<EndingGoJson> EndingGoes { get; init; }

    public required IReadOnlyList<ReopenedJson> Reopened { get; init; }

    public required IReadOnlyList<GateJson> Gates { get; init; }

    public static GateBoardJson Of(GateBoard board) => new()
    {
        At = InstantPattern.ExtendedIso.Format(board.At),
        UseCase = board.UseCase?.Value,
        Waiting = [.. board.Waiting.Select(one => new WaitingJson(one.UseCase.Id.Value, PortfolioNames.Of(one.UseCase.Stage), GateStandingJson.Of(one.Standing)))],
        OverdueConditions =
        [
            .. board.OverdueConditions.Select(one => new OverdueConditionJson(
                one.UseCase.Id.Value, one.Condition.Condition.Id.Value, TextJson.Of(one.Condition.Condition.What), InstantPattern.ExtendedIso.Format(one.Condition.Condition.Due))),
        ],
        OverdueTimeBoxes = [.. board.OverdueTimeBoxes.Select(one => new OverdueTimeBoxJson(one.UseCase.Id.Value, InstantPattern.ExtendedIso.Format(one.Since)))],
        EndingGoes =
        [
            .. board.Ending.Select(one => new EndingGoJson(
                one.UseCase.Id.Value, one.Go.Gate.Id.Value, InstantPattern.ExtendedIso.Format(one.Go.Decision.At), InstantPattern.ExtendedIso.Format(one.Go.Until!.Value))),
        ],
        Reopened = [.. board.Reopened.Select(one => new ReopenedJson(one.UseCase.Id.Value, [.. one.Because.Select(TextJson.Of)]))],
        Gates = [.. board.Gates.Select(GateJson.Of)],
    };
}
