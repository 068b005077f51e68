using Governance.Organization;
using Governance.Portfolio;

namespace Governance.Decisions;

/// <summary>Says everything that stands in the way of a decision on a use case, whatever policies say, by the built-in rule that it runs into.</summary>
internal static class GateGuard
{
    public static IEnumerable<(string Rule, LocalizedText Because)> Check(GateCase asked) =>
    [
        .. Steps(asked).Select(problem => (BuiltInRules.Gate, problem)),
        .. Rights(asked).Select(problem => (BuiltInRules.TransitionRight, problem)),
        .. Owner(asked).Select(problem => (BuiltInRules.Accountability, problem)),
        .. asked.Next is null || !asked.Step.Outcome.Passes ? [] : CriteriaGuard.Check(asked).Select(problem => (BuiltInRules.GateCriteria, problem)),
    ];

    private static IEnumerable<LocalizedText> Steps(GateCase asked)
    {
        var (step, useCase) = (asked.Step, asked.UseCase);
        if (step.Gate is { } id && asked.Gate is null)
        {
            yield return GateGuardWords.UnknownGate(id);
        }
        else if ((step.Outcome.Passes || step.Outcome == GateOutcome.Recycle) != step.Gate is not null)
        {
            yield return step.Gate is null ? GateGuardWords.GateNeeded(step.Outcome) : GateGuardWords.NoGateNeeded(step.Outcome);
        }
        else if (asked.Next is null)
        {
            yield return GateGuardWords.NotFrom(useCase.Stage, step.Outcome, asked.Gate);
        }

        if (string.IsNullOrWhiteSpace(step.Reason.En) || string.IsNullOrWhiteSpace(step.Reason.Fr))
        {
            yield return GateGuardWords.ReasonInBoth;
        }

        if (asked.History.Decisions is [.., var last] && asked.At < last.At)
        {
            yield return GateGuardWords.BeforeLast(last.At);
        }

        if (step.Outcome == GateOutcome.Resume && useCase.Risk?.Level == RiskLevel.Prohibited)
        {
            yield return GateGuardWords.Prohibited;
        }

        if (step.Outcome != GateOutcome.GoWithConditions && !step.Conditions.IsEmpty)
        {
            yield return GateGuardWords.ConditionsTooMany(step.Outcome);
        }
    }

    private static IEnumerable<LocalizedText> Rights(GateCase asked)
    {
        var (step, request) = (asked.Step, asked.Facts.Request);
        if (request.Agent is not null)
        {
            yield return GateGuardWords.ByAgent;
        }

        if (step.Body is not { } id)
        {
            if (asked.NeedsVote)
            {
                yield return GateGuardWords.BodyNeeded;
            }

            yield break;
        }

        if (asked.Body is not { } body)
        {
            yield return GateGuardWords.UnknownBody(id);
            yield break;
        }

        if (asked.Gate is { } gate && gate.Body != id)
        {
            yield return GateGuardWords.OtherBody(gate, id);
        }

        if (!asked.Holds(body))
        {
            yield return GateGuardWords.OutsideBody(body);
        }

        if (request.Person is { } person && !asked.Sits(person, body))
        {
            yield return GateGuardWords.NoMember(person, id);
        }
    }

    /// <summary>Nothing goes on without a living owner, in every unit.</summary>
    private static IEnumerable<LocalizedText> Owner(GateCase asked) =>
        asked.Step.Outcome.Passes || asked.Step.Outcome == GateOutcome.Resume ? asked.Owners.Select(owner => owner.Problem).OfType<LocalizedText>().Distinct() : [];
}
