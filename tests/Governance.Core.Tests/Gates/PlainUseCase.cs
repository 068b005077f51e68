using Governance.Organization;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Core.Tests.Gates;

/// <summary>What the documentation says of one use case at its gates, done naively: no code of the library but its records.</summary>
internal sealed class PlainUseCase(GateWorld world)
{
    private readonly List<(Instant At, GateStep Step, UseCase Seen)> _log = [];

    /// <summary>The use case as it is now, but for the stage.</summary>
    public UseCase File { get; set; } = world.UseCase;

    public int Stage { get; private set; }

    public int? BeforeHold { get; private set; }

    public List<Instant> Changes { get; } = [];

    public List<(GateConditionId Id, Instant At)> Met { get; } = [];

    /// <summary>The gates that were passed for the first time, by the stage that they lead out of.</summary>
    public List<int> Passed { get; } = [];

    public IEnumerable<GateCondition> Conditions => _log.SelectMany(entry => entry.Step.Conditions);

    public bool Allows(GateAttempt attempt)
    {
        var step = attempt.Step;
        var gate = step.Gate is { } id ? world.Gates.FirstOrDefault(g => g.Id == id) : null;
        var raises = step.Outcome is GateOutcome.Go or GateOutcome.GoWithConditions or GateOutcome.Resume;
        var goes = step.Outcome is GateOutcome.Go or GateOutcome.GoWithConditions;
        return (step.Gate is null || gate is not null)
            && (goes || step.Outcome == GateOutcome.Recycle) == (gate is not null)
            && Next(step.Outcome, gate) is not null
            && !string.IsNullOrWhiteSpace(step.Reason.En) && !string.IsNullOrWhiteSpace(step.Reason.Fr)
            && _log.All(entry => entry.At <= attempt.At)
            && (step.Conditions.IsEmpty || step.Outcome == GateOutcome.GoWithConditions)
            && HasRight(attempt, gate)
            && (!raises || OwnersThere(attempt.At) && File.Risk?.Level != RiskLevel.Prohibited)
            && (!goes || Criteria(gate!, attempt))
            && (step.Outcome == GateOutcome.Hold || IsVoted(attempt, gate));
    }

    public void Record(GateAttempt attempt)
    {
        var gate = world.Gates.FirstOrDefault(g => g.Id == attempt.Step.Gate);
        var next = Next(attempt.Step.Outcome, gate)!.Value;
        if (attempt.Step.Outcome == GateOutcome.Hold)
        {
            BeforeHold = Stage;
        }

        if (next == Stage + 1 && gate is not null && next <= 4)
        {
            Passed.Add((int)gate.From);
        }

        Stage = next;
        _log.Add((attempt.At, attempt.Step, File));
    }

    /// <summary>How far an agent may go at the stage; the stage before when its gate is open again.</summary>
    public AutonomyLevel Level(Instant at) => Of(IsOpenAgain(at) ? Stage - 1 : Stage);

    public bool IsOpenAgain(Instant at)
    {
        if (Stage is 0 or > 4)
        {
            return false;
        }

        if (Stage == 2 && File.TimeBox is { } box && box.Until <= at)
        {
            return true;
        }

        var gate = world.Gates.Single(g => (int)g.From == Stage - 1);
        var goes = _log.Where(entry => entry.At <= at && entry.Step.Gate == gate.Id && entry.Step.Outcome is GateOutcome.Go or GateOutcome.GoWithConditions).ToList();
        if (goes.Count == 0)
        {
            return Changes.Any(change => change <= at);
        }

        var (since, step, seen) = goes[^1];
        return (gate.Validity is { } validity && since + validity <= at)
            || step.Conditions.Any(c => c.Due <= at && !Met.Any(m => m.Id == c.Id && m.At <= at))
            || Changes.Any(change => since <= change && change <= at)
            || File.Units.Any(unit => !Above(unit).Any(seen.Units.Contains))
            || File.DecisionTypes.Any(type => !seen.DecisionTypes.Contains(type) && !(type.Value == "refund.issue" && seen.DecisionTypes.Contains(new("refund"))))
            || File.DataClasses.Any(data => !seen.DataClasses.Contains(data))
            || File.AutonomyCeiling > seen.AutonomyCeiling
            || (Stage == 2 && seen.TimeBox is { } had && (File.TimeBox is null || had.Until < File.TimeBox.Until));
    }

    /// <summary>Who may vote at all: members who have not left, without the owners and whoever asks.</summary>
    public IEnumerable<PersonId> Electorate(GateAttempt attempt) => GateWorld.Seats.Select(seat => seat.Person).Distinct()
        .Where(person => IsThere(person, attempt.At) && person != attempt.Person && !Owners(attempt.At).Contains(person));

    /// <summary>The criteria that are not met, the optional ones apart.</summary>
    public (List<CriterionId> Musts, List<CriterionId> Shoulds) Unmet(StageGate gate, GateAttempt attempt)
    {
        var open = gate.Criteria.Where(criterion => !IsMet(criterion, gate, attempt)).ToList();
        return ([.. open.Where(c => !c.IsOptional).Select(c => c.Id)], [.. open.Where(c => c.IsOptional).Select(c => c.Id)]);
    }

    private static AutonomyLevel Of(int stage) => stage switch
    {
        1 => AutonomyLevel.Observe,
        2 => AutonomyLevel.Advise,
        3 => AutonomyLevel.ActOnPlan,
        4 => AutonomyLevel.ActMonitored,
        _ => AutonomyLevel.None,
    };

    private int? Next(GateOutcome outcome, StageGate? gate) => outcome switch
    {
        GateOutcome.Go or GateOutcome.GoWithConditions => gate is null || Stage > 4 ? null : (int)gate.From == Stage ? Stage + 1 : (int)gate.From == Stage - 1 ? Stage : null,
        GateOutcome.Recycle => gate is not null && (int)gate.From == Stage ? Stage : null,
        GateOutcome.Hold => Stage <= 4 ? 5 : null,
        GateOutcome.Resume => Stage == 5 ? BeforeHold ?? 0 : null,
        GateOutcome.Stop => Stage <= 5 ? 6 : null,
        _ => Stage == 4 ? 7 : null,
    };

    private bool HasRight(GateAttempt attempt, StageGate? gate)
    {
        if (!IsThere(attempt.Person, attempt.At))
        {
            return false;
        }

        if (attempt.Step.Body is not { } body)
        {
            return attempt.Step.Outcome == GateOutcome.Hold && (world.PermitsEverything || Owners(attempt.At).Contains(attempt.Person));
        }

        var unit = body.Value switch { "board" => "group", "claims-board" => "claims", "sales-board" => "sales", _ => null };
        return unit is not null && File.Units.All(u => Above(u).Contains(new(unit))) && GateWorld.Seats.Any(seat => seat.Person == attempt.Person) && (gate is null || body.Value == "board");
    }

    private bool IsVoted(GateAttempt attempt, StageGate? gate)
    {
        var quorum = attempt.Step.Body!.Value.Value == "board" ? world.Quorum : 1;
        var may = Electorate(attempt).ToHashSet();
        return attempt.Voters.All(may.Contains) && attempt.Voters.Count >= quorum
            && (gate?.Functions ?? []).All(function => GateWorld.Seats.Any(seat => seat.Function == function && attempt.Voters.Contains(seat.Person)));
    }

    private bool Criteria(StageGate gate, GateAttempt attempt)
    {
        var (musts, shoulds) = Unmet(gate, attempt);
        var conditions = attempt.Step.Conditions;
        return musts.Count == 0
            && (attempt.Step.Outcome == GateOutcome.GoWithConditions ? !conditions.IsEmpty : shoulds.Count == 0)
            && attempt.Step.Findings.All(f => f.Criterion.Value is "worth" or "liked" && gate.Criteria.Any(c => c.Id == f.Criterion))
            && conditions.All(c => c.Due > attempt.At && !Conditions.Any(known => known.Id == c.Id))
            && conditions.Select(c => c.Id).Distinct().Count() == conditions.Count;
    }

    private bool IsMet(GateCriterion criterion, StageGate gate, GateAttempt attempt) => criterion.Id.Value switch
    {
        "fields" => IsWhole((int)gate.From + 1),
        "risk" => File.Risk is { Level: not RiskLevel.Prohibited },
        "in-time" => File.TimeBox is { } box && attempt.At < box.Until,
        "tested" => File.Testing == TestingLevel.Operational,
        "calm" => File.Risk is { Level: not RiskLevel.High },
        _ => attempt.Step.Findings.Where(f => f.Criterion == criterion.Id).ToList() is [{ IsMet: true }],
    };

    private bool IsWhole(int stage) =>
        !File.Objectives.IsEmpty && File.Benefit is not null && File.Output is not null && File.Kind is not null && File.Risk is not null && File.HumanImpact is not null
        && (stage < 2 || (!File.Kpis.IsEmpty && File.Landscape is not null && (File.TimeBox is not null || Stage > 2)))
        && (stage < 3 || (File.Testing >= TestingLevel.Benchmark && File.Training is not null && File.Fallback is not null))
        && (stage < 4 || (File.Testing >= TestingLevel.Operational && File.Monitoring is not null && File.HumanImpact.Recourse is not null));

    private bool OwnersThere(Instant at) => IsThere(new("olga"), at) || (world.OwnerIsRole && !File.Units.Any(unit => unit.Value.StartsWith("claims", StringComparison.Ordinal)));

    private IEnumerable<PersonId> Owners(Instant at)
    {
        if (IsThere(new("olga"), at) && (!world.OwnerIsRole || File.Units.Any(unit => unit.Value.StartsWith("claims", StringComparison.Ordinal))))
        {
            yield return new("olga");
        }

        if (world.OwnerIsRole && File.Units.Contains(new("sales")))
        {
            yield return new("ed");
        }
    }

    private bool IsThere(PersonId person, Instant at) => GateWorld.People.Contains(person) && person.Value != "paul" && !(person.Value == "olga" && world.OlgaLeaves <= at);

    private static IEnumerable<UnitId> Above(UnitId unit) => unit.Value switch
    {
        "group" => [unit],
        "claims-north" => [unit, new("claims"), new("group")],
        _ => [unit, new("group")],
    };
}
