using static Governance.Kpis.Quantities;

namespace Governance.Kpis;

/// <summary>Tells a verdict in one line.</summary>
internal static class VerdictLine
{
    public static LocalizedText Of(AssessmentDraft draft)
    {
        var verdict = (draft.IsStale ? KpiVerdict.Stale : draft.Verdict).DisplayName;
        var (finding, name) = (Finding(draft), draft.Kpi.Name);
        return new($"{verdict.En}: “{name.En}” {finding.En}", $"{French(verdict)}\u00a0: «\u00a0{French(name)}\u00a0» {French(finding)}");
    }

    private static LocalizedText Finding(AssessmentDraft draft)
    {
        if (draft.IsStale)
        {
            var then = draft.Verdict.DisplayName;
            return draft.MeasuredUntil is { } until
                ? new($"was last measured on {Day(until.PlusDays(-1))}, and was {then.En} then", $"a été mesuré pour la dernière fois le {Day(until.PlusDays(-1))}, et était {French(then)} alors")
                : new("was never measured, and its review is overdue", "n’a jamais été mesuré, et sa revue est en retard");
        }

        if (draft.Estimate is null)
        {
            var why = draft.Cautions[0].Text;
            return new($"cannot be judged: {why.En}", $"ne peut pas être jugé\u00a0: {French(why)}");
        }

        return draft.Claim switch
        {
            KpiClaim.Improvement => Change(draft, Improvement(draft)),
            KpiClaim.NoHarm => Change(draft, Harm(draft)),
            KpiClaim.Attainment => Level(draft, Attainment(draft)),
            _ => Level(draft, Band(draft)),
        };
    }

    private static LocalizedText Change(AssessmentDraft draft, LocalizedText judgement)
    {
        var (unit, interval, effect) = (draft.Kpi.UnitInTexts, draft.Interval, draft.Effect.GetValueOrDefault());
        var decimals = Decimals(interval);
        var (rose, fell) = (interval.Lower > 0.0, interval.Upper < 0.0);
        var size = Difference(unit, rose || fell ? Math.Abs(effect) : effect, decimals);
        var (verb, verbe) = rose ? ("rose by", "a augmenté de") : fell ? ("fell by", "a baissé de") : ("changed by", "a changé de");
        var ends = fell ? Interval(-interval.Upper, -interval.Lower, interval.Confidence, decimals) : Interval(interval.Lower, interval.Upper, interval.Confidence, decimals);
        return new($"{verb} {size.En} ({ends.En}), {judgement.En}", $"{verbe} {French(size)} ({French(ends)}), {French(judgement)}");
    }

    private static LocalizedText Level(AssessmentDraft draft, LocalizedText judgement)
    {
        var decimals = Decimals(draft.Interval);
        var level = Value(draft.Kpi.UnitInTexts, draft.Level.GetValueOrDefault(), decimals);
        var ends = Interval(draft.Interval.Lower, draft.Interval.Upper, draft.Interval.Confidence, decimals);
        return new($"is {level.En} ({ends.En}), {judgement.En}", $"est de {French(level)} ({French(ends)}), {French(judgement)}");
    }

    private static LocalizedText Improvement(AssessmentDraft draft)
    {
        var least = DeclaredDifference(draft.Kpi.UnitInTexts, draft.Kpi.MinimumEffect ?? 0);
        return draft.Verdict switch
        {
            KpiVerdict.Proven when draft.Kpi.MinimumEffect > 0 => new($"at least {least.En}, the least that matters", $"au moins {French(least)}, le minimum qui compte"),
            KpiVerdict.Proven => new("an improvement", "une amélioration"),
            KpiVerdict.Worse => new("the wrong way", "dans le mauvais sens"),
            _ when Unsure(draft) is { } unsure => unsure,
            _ when KpiJudgement.IsTooSmall(draft) => new($"not shown to be {least.En}, the least that matters", $"sans que {French(least)}, le minimum qui compte, soit montré"),
            _ => new("which may be chance", "ce qui peut être le hasard"),
        };
    }

    private static LocalizedText Harm(AssessmentDraft draft)
    {
        var tolerance = DeclaredDifference(draft.Kpi.UnitInTexts, draft.Kpi.Tolerance.GetValueOrDefault());
        return draft.Verdict switch
        {
            KpiVerdict.Proven => new($"no worse than by the {tolerance.En} tolerated", $"pas pire que de {French(tolerance)}, le toléré"),
            KpiVerdict.Worse => new($"the wrong way, and not shown to stay within {tolerance.En}", $"dans le mauvais sens, sans montrer qu’on reste dans les {French(tolerance)} tolérés"),
            _ => Unsure(draft) ?? new($"not shown to stay within {tolerance.En}", $"sans montrer qu’on reste dans les {French(tolerance)} tolérés"),
        };
    }

    private static LocalizedText Attainment(AssessmentDraft draft)
    {
        if (draft.TargetDue is not { } due)
        {
            return AssessmentWords.NoTargetDue;
        }

        var target = Declared(draft.Kpi.UnitInTexts, due);
        return draft.Verdict switch
        {
            KpiVerdict.Proven => new($"and reaches the target of {target.En}", $"et atteint la cible de {French(target)}"),
            KpiVerdict.Worse => new($"and misses the target of {target.En}", $"et manque la cible de {French(target)}"),
            _ => Unsure(draft) ?? new($"not shown to reach the target of {target.En}", $"sans montrer que la cible de {French(target)} est atteinte"),
        };
    }

    private static LocalizedText Band(AssessmentDraft draft)
    {
        var (unit, low, high) = (draft.Kpi.UnitInTexts, draft.Kpi.BandLow.GetValueOrDefault(), draft.Kpi.BandHigh.GetValueOrDefault());
        var (from, to) = (Figures.Of((double)low), Declared(unit, high));
        var (band, bande) = ($"{from.En} to {to.En}", $"de {French(from)} à {French(to)}");
        return draft.Verdict switch
        {
            KpiVerdict.Proven => new($"inside its band of {band}", $"dans sa bande {bande}"),
            KpiVerdict.Worse when draft.Interval.Upper < (double)low => new($"below its band of {band}: too little is as bad as too much", $"sous sa bande {bande}\u00a0: trop peu est aussi grave que trop"),
            KpiVerdict.Worse => new($"above its band of {band}", $"au-dessus de sa bande {bande}"),
            _ => Unsure(draft) ?? new($"not shown to be inside its band of {band}", $"sans montrer que c’est dans sa bande {bande}"),
        };
    }

    /// <summary>A verdict that something else than the interval keeps from being better.</summary>
    private static LocalizedText? Unsure(AssessmentDraft draft)
    {
        foreach (var caution in draft.Cautions)
        {
            if (caution.Kind is KpiCautionKind.TooFew or KpiCautionKind.AmongMany or KpiCautionKind.GuardrailBroken)
            {
                return caution.Kind == KpiCautionKind.AmongMany ? caution.Text : new($"but {caution.Text.En}", $"mais {French(caution.Text)}");
            }
        }

        return null;
    }
}
