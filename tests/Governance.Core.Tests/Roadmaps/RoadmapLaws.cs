using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Laws;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Core.Tests.Roadmaps;

/// <summary>The laws of the roadmap.</summary>
public sealed class RoadmapLaws
{
    [Fact]
    public void The_schedule_respects_every_dependency_and_nothing_can_start_earlier() => Law.HoldsAtStake(Roadmaps, atLeast: 180, roadmap =>
    {
        var (oracle, schedule) = (new RoadmapOracle(roadmap), RoadmapSchedule.Of(roadmap));
        Assert.Equal(oracle.End, schedule.End);
        Assert.Equal(roadmap.Initiatives.Count, schedule.Initiatives.Count);
        foreach (var scheduled in schedule.Initiatives)
        {
            Assert.Equal((oracle.Start(scheduled.Initiative), oracle.Finish(scheduled.Initiative)), (scheduled.Start, scheduled.Finish));
        }

        return schedule.Initiatives.Any(i => i.Start > roadmap.Start && !i.IsCritical);
    });

    [Fact]
    public void Each_initiative_comes_after_what_it_depends_on_and_of_equals_the_first_by_id() => Law.Holds(Roadmaps, roadmap =>
    {
        var waiting = roadmap.Initiatives.OrderBy(i => i.Id.Value, StringComparer.Ordinal).ToList();
        foreach (var scheduled in RoadmapSchedule.Of(roadmap).Initiatives)
        {
            var next = waiting.First(i => !i.DependsOn.Any(before => waiting.Exists(w => w.Id == before)));
            Assert.Equal(next.Id, scheduled.Initiative);
            waiting.Remove(next);
        }

        Assert.Empty(waiting);
    });

    [Fact]
    public void A_delay_up_to_the_float_does_not_move_the_end_and_every_day_more_does() => Law.HoldsAtStake(Roadmaps, atLeast: 110, roadmap =>
    {
        var (oracle, schedule) = (new RoadmapOracle(roadmap), RoadmapSchedule.Of(roadmap));
        foreach (var scheduled in schedule.Initiatives)
        {
            Assert.True(scheduled.TotalFloat >= 0);
            Assert.Equal(schedule.End, new RoadmapOracle(oracle.Late(scheduled.Initiative, scheduled.TotalFloat)).End);
            Assert.Equal(schedule.End.PlusDays(3), new RoadmapOracle(oracle.Late(scheduled.Initiative, scheduled.TotalFloat + 3)).End);
        }

        foreach (var decision in schedule.Decisions)
        {
            Assert.Equal(roadmap.Initiatives.Any(i => i.Decisions.Contains(decision.Decision)), decision.TotalFloat is not null);
            if (decision.TotalFloat is { } days)
            {
                Assert.Equal(schedule.End, new RoadmapOracle(oracle.Late(decision.Decision, days)).End);
                Assert.Equal(schedule.End.PlusDays(3), new RoadmapOracle(oracle.Late(decision.Decision, days + 3)).End);
            }
        }

        return schedule.Initiatives.Any(i => i.TotalFloat > 0) && schedule.Decisions.Any(d => d.TotalFloat > 0);
    });

    [Fact]
    public void A_delay_moves_what_scheduling_again_moves() => Law.HoldsAtStake(
        (from roadmap in RoadmapCases.Roadmaps from days in Gen.Choose(0, 8) select (roadmap, days)).ToArbitrary(), atLeast: 70, given =>
    {
        var (roadmap, days) = given;
        var (oracle, schedule) = (new RoadmapOracle(roadmap), RoadmapSchedule.Of(roadmap));
        var delays = roadmap.Initiatives.Select(i => (Delay: schedule.Delay(i.Id, days), Late: oracle.Late(i.Id, days)))
            .Concat(roadmap.Decisions.Select(d => (Delay: schedule.Delay(d.Id, days), Late: oracle.Late(d.Id, days)))).ToArray();
        foreach (var (delay, late) in delays)
        {
            var after = new RoadmapOracle(late);
            Assert.Equal(after.End, delay.End);
            Assert.Equal(Period.DaysBetween(oracle.End, after.End), delay.EndMovesBy);
            Assert.Equal(
                schedule.Initiatives.Select(i => i.Initiative).Where(id => after.Start(id) != oracle.Start(id)).Select(id => new MovedInitiative(id, oracle.Start(id), after.Start(id))),
                delay.Moved);
            Assert.All(delay.Moved, moved => Assert.InRange(moved.Days, 1, days));
        }

        return delays.Any(d => d.Delay is { Moved.Count: > 1, MovesEnd: false });
    });

    [Fact]
    public void The_critical_paths_are_all_ways_on_which_a_day_lost_is_lost_for_the_end() => Law.HoldsAtStake(Roadmaps, atLeast: 100, roadmap =>
    {
        var (oracle, schedule) = (new RoadmapOracle(roadmap), RoadmapSchedule.Of(roadmap));
        var place = schedule.Initiatives.Select((initiative, index) => (initiative.Initiative, index)).ToDictionary(p => p.Initiative, p => p.index);
        var expected = oracle.CriticalPaths().OrderBy(path => string.Join(' ', path.Select(id => FormattableString.Invariant($"{place[id]:000}"))), StringComparer.Ordinal);
        Assert.Equal(expected, schedule.CriticalPaths.Select(p => p.Initiatives));
        Assert.False(schedule.HasMorePaths);
        Assert.Equal(schedule.Initiatives.Where(i => oracle.IsCritical(i.Initiative)).Select(i => i.Initiative), schedule.Initiatives.Where(i => i.IsCritical).Select(i => i.Initiative));
        foreach (var path in schedule.CriticalPaths)
        {
            var first = roadmap.Initiatives.Single(i => i.Id == path.Initiatives[0]);
            var awaited = roadmap.Decisions.Where(d => first.Decisions.Contains(d.Id) && (d.DecidedOn ?? d.Due) == oracle.Start(first.Id)).Select(d => d.Id);
            Assert.Equal(awaited.OrderBy(d => d.Value, StringComparer.Ordinal), path.Awaiting);
        }

        return schedule.CriticalPaths.Any(p => p.Initiatives.Count > 2) || schedule.CriticalPaths.Count > 1;
    });

    [Fact]
    public void The_order_of_the_roadmap_does_not_matter() => Law.Holds(Roadmaps, roadmap =>
    {
        var turned = roadmap with
        {
            Decisions = roadmap.Decisions.Reverse().ToValueList(),
            Initiatives = roadmap.Initiatives.Reverse().Select(i => i with { DependsOn = i.DependsOn.Reverse().ToValueList() }).ToValueList(),
        };
        Assert.Equal(RoadmapSchedule.Of(roadmap), RoadmapSchedule.Of(turned) with { Roadmap = roadmap });
    });

    [Fact]
    public void A_stop_breaks_exactly_what_depends_on_it() => Law.HoldsAtStake(RoadmapCases.Portfolios, atLeast: 170, portfolio =>
    {
        var atStake = false;
        foreach (var id in portfolio.Roadmap!.Initiatives.Select(i => i.Id))
        {
            var stop = RoadmapStop.Of(portfolio, id);
            AssertBreaks(portfolio, $"initiative {id}", stop);
            atStake |= stop.Initiatives.Count > 1 && stop.UseCases.Count > 0;
        }

        foreach (var id in portfolio.Roadmap.Decisions.Select(d => d.Id))
        {
            AssertBreaks(portfolio, $"decision {id}", RoadmapStop.Of(portfolio, id));
        }

        foreach (var id in portfolio.UseCases.Select(u => u.Id))
        {
            AssertBreaks(portfolio, $"use-case {id}", RoadmapStop.Of(portfolio, id));
        }

        return atStake;
    });

    private static Arbitrary<Roadmap> Roadmaps { get; } = RoadmapCases.Roadmaps.ToArbitrary();

    /// <summary>Who needs what, as plain words, is asked until nothing more breaks.</summary>
    private static void AssertBreaks(PortfolioRegister portfolio, string stopped, RoadmapStop stop)
    {
        (string Who, string What)[] needs =
        [
            .. portfolio.Roadmap!.Initiatives.SelectMany(i => i.DependsOn.Select(before => ($"initiative {i.Id}", $"initiative {before}"))),
            .. portfolio.Roadmap.Initiatives.SelectMany(i => i.Decisions.Select(decision => ($"initiative {i.Id}", $"decision {decision}"))),
            .. portfolio.Roadmap.Initiatives.SelectMany(i => i.UseCases.Select(useCase => ($"use-case {useCase}", $"initiative {i.Id}"))),
            .. portfolio.Choice!.Prerequisites.Select(p => ($"use-case {p.UseCase}", $"use-case {p.Needs}")),
            .. portfolio.UseCases.SelectMany(u => u.Objectives.Select(o => ($"objective {o.Objective}", $"use-case {u.Id}"))),
        ];
        var broken = new SortedSet<string>(StringComparer.Ordinal) { stopped };
        while (needs.Any(need => broken.Contains(need.What) && broken.Add(need.Who)))
        {
        }

        var without = portfolio.Roadmap.Initiatives
            .Where(i => i.UseCases.Count > 0 && stopped.StartsWith("use-case", StringComparison.Ordinal) && i.UseCases.All(u => broken.Contains($"use-case {u}")))
            .Select(i => i.Id.Value).Order(StringComparer.Ordinal);
        Assert.Equal(without, stop.WithoutPurpose.Select(i => i.Value));
        broken.Remove(stopped);
        Assert.Equal(broken, stop.Initiatives.Select(i => $"initiative {i}").Concat(stop.Objectives.Select(o => $"objective {o}")).Concat(stop.UseCases.Select(u => $"use-case {u}")));
    }
}
