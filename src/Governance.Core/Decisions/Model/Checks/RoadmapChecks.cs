using Governance.Portfolio;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Checks the roadmap of <c>portfolio.json</c>: ids, references, lengths, days, circles.</summary>
internal static class RoadmapChecks
{
    private const string File = "portfolio.json";

    public static void Run(Roadmap? roadmap, ModelIds known, ModelFindings findings)
    {
        if (roadmap is null)
        {
            return;
        }

        var canLast = roadmap.Initiatives.All(i => Initiative.CanLast(i.Duration));
        findings.Unique(File, "roadmap.decisions", roadmap.Decisions.Select(d => d.Id));
        findings.Unique(File, "roadmap.initiatives", roadmap.Initiatives.Select(i => i.Id));
        Day(roadmap.Start, "$.roadmap.start", findings);
        for (var i = 0; i < roadmap.Decisions.Count; i++)
        {
            CheckDecision(roadmap.Decisions[i], $"$.roadmap.decisions[{i}]", known, findings);
        }

        var ids = new RoadmapIds(roadmap);
        for (var i = 0; i < roadmap.Initiatives.Count; i++)
        {
            CheckInitiative(roadmap.Initiatives[i], $"$.roadmap.initiatives[{i}]", ids, known, findings);
        }

        if (canLast && !RoadmapGraph.FitsCalendar(roadmap))
        {
            findings.Error(File, "$.roadmap", DiagnosticIds.OutOfRange, RoadmapCheckWords.TooLong);
        }
    }

    private static void CheckDecision(ArchitectureDecision decision, string path, ModelIds known, ModelFindings findings)
    {
        findings.Defined(File, $"{path}.area", decision.Area);
        findings.Party(File, $"{path}.owner", decision.Owner, known);
        Day(decision.DecidedOn, $"{path}.decidedOn", findings);
        Day(decision.Due, $"{path}.due", findings);
        if ((decision.DecidedOn ?? decision.Due) is null)
        {
            findings.Error(File, path, DiagnosticIds.InvalidValue, RoadmapCheckWords.NoDay, RoadmapCheckWords.NoDayHelp);
        }
    }

    private static void CheckInitiative(Initiative initiative, string path, RoadmapIds ids, ModelIds known, ModelFindings findings)
    {
        findings.Party(File, $"{path}.owner", initiative.Owner, known);
        findings.AllExist(File, $"{path}.useCases", initiative.UseCases, known.UseCases, ModelWords.NoUseCase);
        findings.AllExist(File, $"{path}.dependsOn", initiative.DependsOn, ids.Initiatives, RoadmapCheckWords.NoInitiative);
        findings.AllExist(File, $"{path}.decisions", initiative.Decisions, ids.Decisions, RoadmapCheckWords.NoDecision);
        Repeated(initiative.UseCases, $"{path}.useCases", findings);
        Repeated(initiative.DependsOn, $"{path}.dependsOn", findings);
        Repeated(initiative.Decisions, $"{path}.decisions", findings);
        Day(initiative.EarliestStart, $"{path}.earliestStart", findings);
        if (!Initiative.CanLast(initiative.Duration))
        {
            findings.Error(File, $"{path}.duration", DiagnosticIds.OutOfRange, RoadmapCheckWords.DurationRange);
        }

        if (ids.OnCycles.Contains(initiative.Id))
        {
            findings.Error(File, $"{path}.dependsOn", DiagnosticIds.Cycle, RoadmapCheckWords.WaitsForItself(initiative.Id));
        }
    }

    private static void Repeated<TId>(ValueList<TId> ids, string path, ModelFindings findings)
        where TId : struct, IIdentifier<TId>
    {
        var seen = new HashSet<TId>();
        for (var i = 0; i < ids.Count; i++)
        {
            if (!seen.Add(ids[i]))
            {
                findings.Warning(File, $"{path}[{i}]", DiagnosticIds.Repetition, RoadmapCheckWords.NamedTwice(ids[i].Value));
            }
        }
    }

    private static void Day(LocalDate? day, string path, ModelFindings findings)
    {
        if (day is { } date && date.Calendar != CalendarSystem.Iso)
        {
            findings.Error(File, path, DiagnosticIds.InvalidValue, RoadmapCheckWords.OtherCalendar);
        }
    }

    /// <summary>What the initiatives of a roadmap can name, and which of them wait for themselves.</summary>
    private sealed class RoadmapIds(Roadmap roadmap)
    {
        public HashSet<InitiativeId> Initiatives { get; } = [.. roadmap.Initiatives.Select(i => i.Id)];

        public HashSet<ArchitectureDecisionId> Decisions { get; } = [.. roadmap.Decisions.Select(d => d.Id)];

        public HashSet<InitiativeId> OnCycles { get; } = Dependencies.OnCycles(roadmap.Initiatives.SelectMany(i => i.DependsOn.Select(before => (i.Id, before))));
    }
}
