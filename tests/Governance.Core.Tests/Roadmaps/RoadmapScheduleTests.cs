using System.Globalization;
using Governance.Organization;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Core.Tests.Roadmaps;

/// <summary>A small roadmap, looked at from every side.</summary>
public sealed class RoadmapScheduleTests
{
    private static readonly PartyReference Owner = PartyReference.To(new PersonId("anna"));

    private static readonly Roadmap Claims = new()
    {
        Start = new(2026, 1, 5),
        Decisions =
        [
            new() { Id = new("region"), Name = new("Cloud region", "Région du nuage"), Area = ArchitectureArea.Cloud, DecidedOn = new LocalDate(2025, 12, 1), Owner = Owner },
            new() { Id = new("hub"), Name = new("Data hub: buy or build?", "Plateforme de données : acheter ou bâtir ?"), Area = ArchitectureArea.Data, Due = new LocalDate(2026, 2, 2), Owner = Owner },
        ],
        Initiatives =
        [
            Initiative("triage", "Section for triage", "Section de tri", Period.FromWeeks(4), ["hub-build"]) with { UseCases = [new("triage")] },
            Initiative("landing-zone", "Landing zone", "Zone d’accueil", Period.FromWeeks(2), []) with { Decisions = [new("region")] },
            Initiative("hub-build", "Hub; \"first\" <b>", "Plateforme", Period.FromDays(10), ["landing-zone"]) with { Decisions = [new("hub")] },
            Initiative("training", "Training", "Formation", Period.FromDays(5), []) with { EarliestStart = new LocalDate(2026, 3, 2) },
            Initiative("launch", "Launch", null, Period.Zero, ["triage", "training"]),
        ],
    };

    [Fact]
    public void Dates_floats_and_paths()
    {
        var schedule = RoadmapSchedule.Of(Claims);
        Assert.Equal(
            [
                "landing-zone 2026-01-05 2026-01-19 14",
                "hub-build 2026-02-02 2026-02-12 0",
                "training 2026-03-02 2026-03-07 5",
                "triage 2026-02-12 2026-03-12 0",
                "launch 2026-03-12 2026-03-12 0",
            ],
            schedule.Initiatives.Select(i => FormattableString.Invariant($"{i.Initiative} {Iso(i.Start)} {Iso(i.Finish)} {i.TotalFloat}")));
        Assert.Equal(new LocalDate(2026, 3, 12), schedule.End);
        Assert.Equal([new([new("hub-build"), new("triage"), new("launch")], [new("hub")])], schedule.CriticalPaths);
        Assert.Equal([(new("hub"), 0), (new("region"), 49)], schedule.Decisions.Select(d => (d.Decision, d.TotalFloat!.Value)));
    }

    [Fact]
    public void A_late_decision_moves_what_waits_for_it()
    {
        var delay = RoadmapSchedule.Of(Claims).Delay(new ArchitectureDecisionId("hub"), 7);
        Assert.Equal(["hub-build +7", "triage +7", "launch +7"], delay.Moved.Select(m => FormattableString.Invariant($"{m.Initiative} +{m.Days}")));
        Assert.Equal((7, true, new LocalDate(2026, 3, 19)), (delay.EndMovesBy, delay.MovesEnd, delay.End));
        Assert.False(RoadmapSchedule.Of(Claims).Delay(new InitiativeId("training"), 5).MovesEnd);
    }

    [Fact]
    public void The_schedule_is_drawn()
    {
        Assert.Equal(
            """
            gantt
                title Roadmap
                dateFormat YYYY-MM-DD
                section Architecture decisions
                Data hub#58; buy or build? :crit, milestone, 2026-02-02, 0d
                Cloud region :done, milestone, 2025-12-01, 0d
                section Initiatives
                Landing zone :2026-01-05, 2026-01-19
                Hub#59; #34;first#34; #60;b#62; :crit, 2026-02-02, 2026-02-12
                Training :2026-03-02, 2026-03-07
                #83;ection for triage :crit, 2026-02-12, 2026-03-12
                Launch :crit, milestone, 2026-03-12, 0d

            """,
            RoadmapSchedule.Of(Claims).ToMermaid(CultureInfo.InvariantCulture));
        Assert.Equal(
            """
            gantt
                title Feuille de route
                dateFormat YYYY-MM-DD
                section Décisions d’architecture
                Plateforme de données #58; acheter ou bâtir ? :crit, milestone, 2026-02-02, 0d
                Région du nuage :done, milestone, 2025-12-01, 0d
                section Initiatives
                Zone d’accueil :2026-01-05, 2026-01-19
                Plateforme :crit, 2026-02-02, 2026-02-12
                Formation :2026-03-02, 2026-03-07
                #83;ection de tri :crit, 2026-02-12, 2026-03-12
                Launch :crit, milestone, 2026-03-12, 0d

            """,
            RoadmapSchedule.Of(Claims).ToMermaid(new("fr-CH")));
    }

    [Fact]
    public void An_empty_roadmap_ends_as_it_starts()
    {
        var schedule = RoadmapSchedule.Of(new() { Start = new(2026, 1, 5) });
        Assert.Equal(new LocalDate(2026, 1, 5), schedule.End);
        Assert.Empty(schedule.CriticalPaths);
        Assert.Equal("gantt\n    title Roadmap\n    dateFormat YYYY-MM-DD\n", schedule.ToMermaid(CultureInfo.InvariantCulture));
    }

    /// <summary>Twelve layers of two initiatives that each wait for both before: 4,096 critical paths.</summary>
    [Fact]
    public void Paths_beyond_number_are_not_all_listed()
    {
        var schedule = RoadmapSchedule.Of(new()
        {
            Start = new(2026, 1, 5),
            Initiatives = Enumerable.Range(0, 24).Select(i => Initiative($"i-{i}", "i", null, Period.FromDays(1), i < 2 ? [] : [$"i-{(i / 2 * 2) - 2}", $"i-{(i / 2 * 2) - 1}"])).ToValueList(),
        });
        Assert.Equal((RoadmapSchedule.MaxPaths, true), (schedule.CriticalPaths.Count, schedule.HasMorePaths));
        Assert.Distinct(schedule.CriticalPaths);
    }

    [Fact]
    public void What_cannot_be_scheduled_is_refused()
    {
        Refuses(r => r with { Initiatives = [.. r.Initiatives, r.Initiatives[0]] });
        Refuses(r => r with { Decisions = [.. r.Decisions, r.Decisions[0]] });
        Refuses(r => r with { Initiatives = [r.Initiatives[0]] });
        Refuses(r => r with { Decisions = [] });
        Refuses(r => r with { Decisions = [r.Decisions[0], r.Decisions[1] with { Due = null }] });
        Refuses(r => r with { Initiatives = [r.Initiatives[3] with { DependsOn = [new("training")] }] });
        Refuses(r => r with { Initiatives = [r.Initiatives[3] with { Duration = Period.FromDays(-1) }] });
        Refuses(r => r with { Initiatives = [r.Initiatives[3] with { Duration = Period.FromMonths(1) }] });
        Refuses(r => r with { Initiatives = [r.Initiatives[3] with { Duration = Period.FromWeeks(int.MaxValue) }] });
        Refuses(r => r with { Start = new(9999, 1, 1) });
        var schedule = RoadmapSchedule.Of(Claims);
        Assert.Throws<ArgumentException>(() => schedule.Delay(new InitiativeId("unknown"), 1));
        Assert.Throws<ArgumentException>(() => schedule.Delay(new ArchitectureDecisionId("unknown"), 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => schedule.Delay(new InitiativeId("triage"), -1));
    }

    private static void Refuses(Func<Roadmap, Roadmap> change) => Assert.Throws<ArgumentException>(() => RoadmapSchedule.Of(change(Claims)));

    private static string Iso(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);

    private static Initiative Initiative(string id, string en, string? fr, Period duration, string[] dependsOn) => new()
    {
        Id = new(id), Name = new(en, fr), Duration = duration, DependsOn = dependsOn.Select(d => new InitiativeId(d)).ToValueList(), Owner = Owner,
    };
}
