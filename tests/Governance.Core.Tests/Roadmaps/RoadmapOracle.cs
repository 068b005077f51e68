using Governance.Portfolio;
using NodaTime;

namespace Governance.Core.Tests.Roadmaps;

/// <summary>Schedules by asking each initiative what it waits for, and follows stops by asking each thing again and again what it lacks.</summary>
internal sealed class RoadmapOracle(Roadmap roadmap)
{
    public LocalDate Start(InitiativeId id)
    {
        var initiative = Find(id);
        var decisions = roadmap.Decisions.Where(d => initiative.Decisions.Contains(d.Id)).Select(d => d.DecidedOn ?? d.Due!.Value);
        var before = initiative.DependsOn.Select(Finish);
        return new[] { roadmap.Start, initiative.EarliestStart ?? roadmap.Start }.Concat(decisions).Concat(before).Max();
    }

    public LocalDate Finish(InitiativeId id) => Start(id) + Find(id).Duration;

    public LocalDate End => roadmap.Initiatives.Select(i => Finish(i.Id)).Append(roadmap.Start).Max();

    /// <summary>The roadmap in which an initiative starts so many days later than it could.</summary>
    public Roadmap Late(InitiativeId id, int days) =>
        roadmap with { Initiatives = roadmap.Initiatives.Select(i => i.Id == id ? i with { EarliestStart = Start(id).PlusDays(days) } : i).ToValueList() };

    /// <summary>The roadmap in which a decision is there so many days later.</summary>
    public Roadmap Late(ArchitectureDecisionId id, int days) => roadmap with
    {
        Decisions = roadmap.Decisions.Select(d => d.Id == id ? d with { DecidedOn = d.DecidedOn?.PlusDays(days), Due = d.Due?.PlusDays(days) } : d).ToValueList(),
    };

    /// <summary>Whether a day’s delay moves the end.</summary>
    public bool IsCritical(InitiativeId id) => new RoadmapOracle(Late(id, 1)).End > End;

    /// <summary>Every way along critical initiatives without a day between them, from one that no other holds up to one that holds up no other.</summary>
    public IEnumerable<ValueList<InitiativeId>> CriticalPaths()
    {
        var critical = roadmap.Initiatives.Select(i => i.Id).Where(IsCritical).ToArray();
        return critical.Where(id => !Find(id).DependsOn.Any(before => Finish(before) == Start(id))).SelectMany(id => Ways([id]));

        IEnumerable<ValueList<InitiativeId>> Ways(ValueList<InitiativeId> way)
        {
            var next = critical.Where(id => Find(id).DependsOn.Contains(way[^1]) && Finish(way[^1]) == Start(id)).ToArray();
            return next.Length == 0 ? [way] : next.SelectMany(id => Ways([.. way, id]));
        }
    }

    private Initiative Find(InitiativeId id) => roadmap.Initiatives.Single(i => i.Id == id);
}
