using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Governance.Portfolio;

/// <summary>Draws a schedule as a Mermaid Gantt diagram: the architecture decisions, then the initiatives; what is critical is marked so.</summary>
internal static class RoadmapDiagram
{
    /// <summary>With one of these words at its beginning a line would say something else than the name of a task.</summary>
    private static readonly string[] Keywords =
    [
        "gantt", "title", "section", "dateFormat", "axisFormat", "tickInterval", "todayMarker", "includes", "excludes", "inclusiveEndDates", "topAxis", "weekday",
        "weekend", "accTitle", "accDescr", "click", "call", "href", "vert",
    ];

    public static string Draw(RoadmapSchedule schedule, CultureInfo culture)
    {
        var text = new StringBuilder("gantt\n");
        Line(text, $"title {RoadmapWords.Title.For(culture)}");
        Line(text, "dateFormat YYYY-MM-DD");
        if (!schedule.Decisions.IsEmpty)
        {
            Line(text, $"section {RoadmapWords.Decisions.For(culture)}");
        }

        foreach (var scheduled in schedule.Decisions)
        {
            var decision = schedule.Roadmap.Decisions.First(d => d.Id == scheduled.Decision);
            var marks = $"{(decision.DecidedOn is null ? string.Empty : "done, ")}{(scheduled.TotalFloat == 0 ? "crit, " : string.Empty)}";
            Line(text, $"{Name(decision.Name, decision.Id.Value, culture)} :{marks}milestone, {Date(scheduled.Available)}, 0d");
        }

        if (!schedule.Initiatives.IsEmpty)
        {
            Line(text, $"section {RoadmapWords.Initiatives.For(culture)}");
        }

        var initiatives = schedule.Roadmap.Initiatives.ToDictionary(i => i.Id);
        foreach (var scheduled in schedule.Initiatives)
        {
            var marks = scheduled.IsCritical ? "crit, " : string.Empty;
            var span = scheduled.Start == scheduled.Finish ? $"milestone, {Date(scheduled.Start)}, 0d" : $"{Date(scheduled.Start)}, {Date(scheduled.Finish)}";
            Line(text, $"{Name(initiatives[scheduled.Initiative].Name, scheduled.Initiative.Value, culture)} :{marks}{span}");
        }

        return text.ToString();
    }

    private static string Name(LocalizedText name, string id, CultureInfo culture)
    {
        var shown = name.For(culture).Trim();
        var escaped = MermaidText.Described(shown.Length == 0 ? id : shown);
        return Keywords.Any(word => escaped.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            ? string.Create(CultureInfo.InvariantCulture, $"#{(int)escaped[0]};{escaped[1..]}")
            : escaped;
    }

    private static string Date(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static void Line(StringBuilder text, string line) => text.Append("    ").Append(line).Append('\n');
}
