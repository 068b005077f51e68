namespace Governance.Portfolio;

/// <summary>The life of a use case: from an idea through gates to production, and out of it again. No way leads past a gate.</summary>
public static class UseCaseLifecycle
{
    private static readonly UseCaseStage[] OnTheWay = [UseCaseStage.Idea, UseCaseStage.Qualified, UseCaseStage.ProofOfConcept, UseCaseStage.Pilot];
    private static readonly UseCaseStage[] Alive = [.. OnTheWay, UseCaseStage.Production];

    /// <summary>The stages and the ways between them. A gate that was passed before is passed again (its decision renewed) without leaving the stage.</summary>
    public static Lifecycle<UseCaseStage, GateOutcome> Transitions { get; } = new(
        UseCaseStage.Idea,
        Enum.GetValues<UseCaseStage>().Select(s => new LifecycleState<UseCaseStage>(s, s.DisplayName, s is UseCaseStage.Stopped or UseCaseStage.Retired)).ToValueList(),
        [
            .. OnTheWay.SelectMany(from => new[] { GateOutcome.Go, GateOutcome.GoWithConditions }.Select(outcome => Way(from, outcome, from + 1, from == UseCaseStage.Idea ? null : GateWords.NextGate))),
            .. Alive.Skip(1).SelectMany(stage => new[] { GateOutcome.Go, GateOutcome.GoWithConditions }.Select(outcome => Way(stage, outcome, stage, stage == UseCaseStage.Production ? null : GateWords.PassedGate))),
            .. OnTheWay.Select(stage => Way(stage, GateOutcome.Recycle, stage)),
            .. Alive.Select(from => Way(from, GateOutcome.Hold, UseCaseStage.OnHold)),
            .. Alive.Select(to => Way(UseCaseStage.OnHold, GateOutcome.Resume, to, GateWords.WasBefore(to))),
            .. Alive.Append(UseCaseStage.OnHold).Select(from => Way(from, GateOutcome.Stop, UseCaseStage.Stopped)),
            Way(UseCaseStage.Production, GateOutcome.Retire, UseCaseStage.Retired),
        ]);

    /// <summary>The stage that an outcome leads to.</summary>
    /// <param name="from">The stage of the use case.</param>
    /// <param name="outcome">The outcome.</param>
    /// <param name="gate">The stage that the gate leads out of; <see langword="null"/> for an outcome that is decided at no gate.</param>
    /// <param name="before">The stage before the use case was paused; <see langword="null"/> when it is not paused, or nothing says.</param>
    /// <returns>The stage; <see langword="null"/> when the outcome is not possible.</returns>
    public static UseCaseStage? Next(UseCaseStage from, GateOutcome outcome, UseCaseStage? gate, UseCaseStage? before = null)
    {
        if (outcome == GateOutcome.Resume)
        {
            return from == UseCaseStage.OnHold ? before ?? UseCaseStage.Idea : null;
        }

        if (outcome.Passes)
        {
            return gate is not { } stage || from > UseCaseStage.Production ? null : stage == from && from < UseCaseStage.Production ? from + 1 : stage + 1 == from ? from : null;
        }

        return outcome == GateOutcome.Recycle && gate != from ? null : Transitions.Find(from, outcome) is [var way] ? way.To : null;
    }

    private static Transition<UseCaseStage, GateOutcome> Way(UseCaseStage from, GateOutcome outcome, UseCaseStage to, LocalizedText? guard = null) =>
        new(from, outcome, to, outcome.DisplayName, guard);
}
