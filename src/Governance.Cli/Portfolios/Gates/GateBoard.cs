using Governance.Decisions;
using Governance.Kpis;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Cli.Portfolios;

/// <summary>Who is before which gate at an instant, and what is overdue or will be.</summary>
internal sealed record GateBoard
{
    /// <summary>How long before its end a go is told.</summary>
    public static readonly Duration Notice = Duration.FromDays(60);

    public required Instant At { get; init; }

    /// <summary>The use case that was asked for; <see langword="null"/> for every one.</summary>
    public required UseCaseId? UseCase { get; init; }

    /// <summary>The use cases that are before a gate, by stage.</summary>
    public required IReadOnlyList<(UseCase UseCase, GateStanding Standing)> Waiting { get; init; }

    /// <summary>The goes that have ended or end soon, by their ends.</summary>
    public required IReadOnlyList<(UseCase UseCase, GoStanding Go)> Ending { get; init; }

    /// <summary>The overdue conditions of the goes on which use cases stand, by the day on which they were due.</summary>
    public required IReadOnlyList<(UseCase UseCase, ConditionStanding Condition)> OverdueConditions { get; init; }

    /// <summary>The use cases whose time box is over, by its end.</summary>
    public required IReadOnlyList<(UseCase UseCase, Instant Since)> OverdueTimeBoxes { get; init; }

    /// <summary>The use cases whose stage does not count in full, and why.</summary>
    public required IReadOnlyList<(UseCase UseCase, ValueList<LocalizedText> Because)> Reopened { get; init; }

    public required ValueList<StageGate> Gates { get; init; }

    /// <summary>Whether somebody should look after nothing.</summary>
    public bool IsQuiet => Ending.Count == 0 && OverdueConditions.Count == 0 && OverdueTimeBoxes.Count == 0 && Reopened.Count == 0;

    /// <summary>The board of a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="only">The use case that is asked for; <see langword="null"/> for every one.</param>
    /// <param name="kpis">What measurements prove at the instant.</param>
    /// <param name="at">The instant.</param>
    public static GateBoard Of(GovernanceModel model, UseCaseId? only, ValueList<KpiFact> kpis, Instant at)
    {
        var portfolio = model.Parts.Portfolio;
        UseCaseStanding[] all =
        [
            .. portfolio.UseCases.Where(one => only is null || one.Id == only).OrderBy(one => one.Stage).Select(one => UseCaseStanding.Of(one, model, [], at)),
        ];
        (UseCase UseCase, GoStanding Go)[] goes = [.. all.Where(one => one.Go is not null).Select(one => (one.UseCase, one.Go!))];
        return new()
        {
            At = at,
            UseCase = only,
            Waiting = [.. all.Select(one => (one.UseCase, Standing: model.FindNextGate(one.UseCase.Id, at, kpis))).Where(one => one.Standing is not null).Select(one => (one.UseCase, one.Standing!))],
            Ending = [.. goes.Where(one => one.Go.Until - at <= Notice).OrderBy(one => one.Go.Until)],
            OverdueConditions = [.. goes.SelectMany(one => ConditionStanding.Of(one.Go.Decision, portfolio, at).Where(c => c.IsOverdue).Select(c => (one.UseCase, c))).OrderBy(one => one.c.Condition.Due)],
            OverdueTimeBoxes = [.. all.Where(one => one.OverdueSince is not null).OrderBy(one => one.OverdueSince).Select(one => (one.UseCase, one.OverdueSince!.Value))],
            Reopened = [.. all.Where(one => !one.Reopened.IsEmpty).Select(one => (one.UseCase, one.Reopened))],
            Gates = portfolio.Gates.OrderBy(gate => gate.From).ToValueList(),
        };
    }
}
