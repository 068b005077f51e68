using Governance.Cedar;
using Governance.Delegation;
using Governance.Portfolio;

namespace Governance.Decisions;

/// <summary>Holds a use case against the criteria of a gate. A must that is not met stops it; what should be met and is not becomes a condition of the go.</summary>
internal static class CriteriaGuard
{
    public static IEnumerable<LocalizedText> Check(GateCase asked)
    {
        var (gate, step) = (asked.Gate!, asked.Step);
        if (asked.UseCase.Risk?.Level == RiskLevel.Prohibited)
        {
            yield return GateGuardWords.Prohibited;
        }

        var open = 0;
        foreach (var criterion in gate.Criteria)
        {
            if (Problem(asked, criterion) is not { } problem)
            {
                continue;
            }

            open += criterion.IsOptional ? 1 : 0;
            if (!criterion.IsOptional)
            {
                yield return GateGuardWords.Unmet(criterion, problem);
            }
        }

        if (step.Outcome == GateOutcome.Go && open > 0)
        {
            yield return GateGuardWords.ShouldsOpen(open);
        }

        foreach (var problem in Findings(gate, step).Concat(Conditions(asked)))
        {
            yield return problem;
        }
    }

    /// <summary>Why a criterion is not met; <see langword="null"/> when it is. What nobody judged is not met.</summary>
    public static LocalizedText? Problem(GateCase asked, GateCriterion criterion)
    {
        var useCase = asked.UseCase;
        var to = asked.Gate!.From + 1;
        return criterion.Test switch
        {
            CriterionTest.Fields => IntakeFields.MissingAt(useCase, to).ToArray() is [_, ..] missing ? GateGuardWords.MissingFields(missing) : null,
            CriterionTest.Risk => useCase.Risk is null ? GateGuardWords.NoRisk : useCase.Risk.Level == RiskLevel.Prohibited ? GateGuardWords.Prohibited : null,
            CriterionTest.TimeBox => useCase.TimeBox is not { } box ? GateGuardWords.NoTimeBox : box.Until <= asked.At ? GateWords.TimeBoxOver(box) : null,
            CriterionTest.Condition => Condition(asked, criterion.Condition!),
            CriterionTest.Kpis => Kpis(asked.Facts.Kpis, criterion.Kpis.IsEmpty ? useCase.Kpis : criterion.Kpis),
            _ => asked.Step.Findings.Where(finding => finding.Criterion == criterion.Id).ToArray() switch
            {
                [] => GateGuardWords.NotAssessed,
                [{ IsMet: true }] => null,
                [var only] => only.Evidence,
                _ => GateGuardWords.AssessedTwice,
            },
        };
    }

    private static LocalizedText? Kpis(KpiFacts known, ValueList<KpiId> kpis) =>
        kpis.IsEmpty ? KpiFactWords.NoKpis : kpis.Distinct().Select(known.Unproven).OfType<LocalizedText>().ToArray() is [_, ..] problems ? KpiFactWords.All(problems) : null;

    private static LocalizedText? Condition(GateCase asked, string condition)
    {
        // The body of the next gate may be one that cannot decide on the use case: then no condition can be asked either.
        if (asked.Facts.Malformed is { } malformed)
        {
            return malformed;
        }

        var outcome = new DelegationCondition(condition).Compiled.Ask(asked.Facts.Frame);
        return outcome.Kind switch
        {
            PolicyOutcomeKind.Satisfied => null,
            PolicyOutcomeKind.NotSatisfied => GateGuardWords.ConditionFalse(condition),
            _ => JudgementWords.ConditionErred(outcome.Error!, asked.Facts.Kpis),
        };
    }

    private static IEnumerable<LocalizedText> Findings(StageGate gate, GateStep step)
    {
        foreach (var finding in step.Findings)
        {
            if (!gate.Criteria.Any(criterion => criterion.Id == finding.Criterion && criterion.Test == CriterionTest.Assessed))
            {
                yield return GateGuardWords.NothingToAssess(finding.Criterion);
            }
        }
    }

    private static IEnumerable<LocalizedText> Conditions(GateCase asked)
    {
        var conditions = asked.Step.Conditions;
        if (asked.Step.Outcome == GateOutcome.GoWithConditions && conditions.IsEmpty)
        {
            yield return GateGuardWords.NoConditions;
        }

        var known = asked.History.Decisions.SelectMany(decision => decision.Step.Conditions).Select(condition => condition.Id).ToHashSet();
        foreach (var condition in conditions)
        {
            if (condition.Due <= asked.At)
            {
                yield return GateGuardWords.DueInThePast(condition);
            }

            if (!known.Add(condition.Id))
            {
                yield return GateGuardWords.KnownCondition(condition);
            }
        }
    }
}
