using System.Collections.Immutable;
using Governance.Organization;
using NodaTime;

namespace Governance.Portfolio;

/// <summary>One use case with what was decided of it, so that its standing at any instant can be told.</summary>
internal sealed class UseCaseHistory(
    UseCase useCase, StageGate? passed, IEnumerable<GateDecision> decisions, IEnumerable<MetCondition> met, IEnumerable<MaterialChange> changes, Hierarchy<UnitId> units,
    Hierarchy<DecisionTypeId> types)
{
    public UseCase UseCase { get; } = useCase;

    public ImmutableArray<GateDecision> Decisions { get; } = [.. decisions];

    public ImmutableArray<MetCondition> Met { get; } = [.. met];

    public ImmutableArray<MaterialChange> Changes { get; } = [.. changes];

    /// <summary>The stage before the use case was paused; <see langword="null"/> when nothing says.</summary>
    public UseCaseStage? BeforeHold => Decisions.LastOrDefault(decision => decision.Step.Outcome == GateOutcome.Hold)?.From;

    /// <summary>The go that let the use case into its stage, or renewed it last; <see langword="null"/> when none is recorded.</summary>
    public GateDecision? LastGo(Instant at) =>
        passed is null ? null : Decisions.LastOrDefault(decision => decision.At <= at && decision.Step.Outcome.Passes && decision.Step.Gate == passed.Id);

    /// <summary>Whether there is anything on record that could reopen the gate at some instant.</summary>
    public bool CanReopen => !Decisions.IsEmpty || !Changes.IsEmpty || UseCase is { Stage: UseCaseStage.ProofOfConcept, TimeBox: not null };

    /// <summary>Why the stage does not count in full: what reopens the gate that the use case passed, or leaves a decision overdue. Empty when nothing does.</summary>
    public IEnumerable<LocalizedText> Reopened(Instant at)
    {
        if (UseCase.Stage is UseCaseStage.Idea or > UseCaseStage.Production)
        {
            return [];
        }

        return [.. TimeBox(at), .. LastGo(at) is { } go ? [.. Expiry(go, at), .. Conditions(go, at), .. Wider(go.Scope), .. Since(go.At, at)] : Since(Instant.MinValue, at)];
    }

    private IEnumerable<LocalizedText> TimeBox(Instant at) =>
        UseCase is { Stage: UseCaseStage.ProofOfConcept, TimeBox: { } box } && box.Until <= at ? [GateWords.TimeBoxOver(box)] : [];

    private IEnumerable<LocalizedText> Expiry(GateDecision go, Instant at) =>
        passed?.Validity is { } validity && at - go.At >= validity ? [GateWords.Expired(go, go.At + validity)] : [];

    private IEnumerable<LocalizedText> Conditions(GateDecision go, Instant at) => go.Step.Conditions
        .Where(condition => condition.Due <= at && !Met.Any(met => met.Condition == condition.Id && met.At <= at))
        .Select(GateWords.ConditionOverdue);

    private IEnumerable<LocalizedText> Since(Instant from, Instant at) =>
        Changes.Where(change => change.At >= from && change.At <= at).Select(GateWords.Changed);

    /// <summary>What the body did not see.</summary>
    private IEnumerable<LocalizedText> Wider(UseCaseScope seen)
    {
        foreach (var unit in UseCase.Units.Where(unit => !units.IsWithinAny(unit, seen.Units)))
        {
            yield return GateWords.Reaches($"the unit `{unit}`", $"l’unité `{unit}`");
        }

        foreach (var type in UseCase.DecisionTypes.Where(type => !types.IsWithinAny(type, seen.DecisionTypes)))
        {
            yield return GateWords.Reaches($"the decision type `{type}`", $"le type de décision `{type}`");
        }

        foreach (var data in UseCase.DataClasses.Except(seen.DataClasses))
        {
            yield return GateWords.Reaches($"data of the class {VisibleText.Quote(data)}", $"des données de la classe {VisibleText.Quote(data)}");
        }

        if (UseCase.AutonomyCeiling > seen.AutonomyCeiling)
        {
            yield return GateWords.Reaches($"agents up to `{UseCase.AutonomyCeiling.Name}`", $"des agents jusqu’à `{UseCase.AutonomyCeiling.Name}`");
        }

        if (UseCase.Stage == UseCaseStage.ProofOfConcept && seen.TimeBox is { } box && !(UseCase.TimeBox?.Until <= box.Until))
        {
            yield return GateWords.LongerTimeBox(box);
        }
    }
}
