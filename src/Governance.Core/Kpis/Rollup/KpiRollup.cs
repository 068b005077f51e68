using Governance.Statistics;

namespace Governance.Kpis;

/// <summary>Puts the assessments of KPIs together, for objectives and for the portfolio.</summary>
public static class KpiRollup
{
    /// <summary>How far each objective has come that a KPI speaks for.</summary>
    /// <param name="kpis">The KPIs.</param>
    /// <param name="assessments">Their assessments; a KPI without one is a part of which nothing is known.</param>
    /// <returns>One for each objective, in the order in which KPIs name them.</returns>
    public static ValueList<KpiAttainmentRollup> ToObjectives(ValueList<ValueKpi> kpis, ValueList<KpiAssessment> assessments)
    {
        var found = Index(assessments);
        return kpis.SelectMany(static kpi => kpi.Objectives).Select(static link => link.Objective).Distinct()
            .Select(objective => Whole(objective, Weights(kpis, objective), found))
            .ToValueList();
    }

    /// <summary>How far the portfolio has come: its objectives by their weights, each KPI once however many objectives it speaks for.</summary>
    /// <param name="kpis">The KPIs.</param>
    /// <param name="assessments">Their assessments; a KPI without one is a part of which nothing is known.</param>
    /// <param name="weights">What the objectives weigh, each at least 0; an objective that is not named weighs nothing. <see langword="null"/> when all weigh the same.</param>
    public static KpiAttainmentRollup ToPortfolio(
        ValueList<ValueKpi> kpis, ValueList<KpiAssessment> assessments, IReadOnlyDictionary<ObjectiveId, decimal>? weights = null)
    {
        var objectives = kpis.SelectMany(static kpi => kpi.Objectives).Select(static link => link.Objective).Distinct()
            .Select(objective => (Objective: objective, Weight: weights is null ? 1.0 : (double)weights.GetValueOrDefault(objective)))
            .Where(static objective => objective.Weight > 0.0)
            .ToArray();
        var all = objectives.Sum(static objective => objective.Weight);
        var parts = new Dictionary<KpiId, double>();
        foreach (var (objective, weight) in objectives)
        {
            foreach (var (kpi, share) in Weights(kpis, objective))
            {
                parts[kpi] = parts.GetValueOrDefault(kpi) + (weight / all * share);
            }
        }

        return Whole(null, [.. kpis.Where(kpi => parts.ContainsKey(kpi.Id)).Select(kpi => (kpi.Id, parts[kpi.Id]))], Index(assessments));
    }

    private static Dictionary<KpiId, KpiAssessment> Index(ValueList<KpiAssessment> assessments)
    {
        var found = new Dictionary<KpiId, KpiAssessment>();
        foreach (var assessment in assessments)
        {
            found[assessment.Kpi] = assessment;
        }

        return found;
    }

    /// <summary>The weights of the KPIs that speak for an objective, which sum to 1.</summary>
    private static (KpiId Kpi, double Weight)[] Weights(ValueList<ValueKpi> kpis, ObjectiveId objective)
    {
        var weights = kpis
            .Select(kpi => (kpi.Id, Weight: (double)kpi.Objectives.Where(link => link.Objective == objective).Sum(static link => link.Weight)))
            .Where(static kpi => kpi.Weight > 0.0)
            .ToArray();
        var all = weights.Sum(static kpi => kpi.Weight);
        return [.. weights.Select(kpi => (kpi.Id, kpi.Weight / all))];
    }

    private static KpiAttainmentRollup Whole(ObjectiveId? objective, (KpiId Kpi, double Weight)[] weights, Dictionary<KpiId, KpiAssessment> found)
    {
        var parts = weights.Select(part => Part(part.Kpi, part.Weight, found.GetValueOrDefault(part.Kpi))).ToValueList();
        var sum = IntervalSum.Any([.. parts.Select(static part => (part.Interval, part.Weight))]);
        var interval = parts.IsEmpty ? new(0.0, 1.0, 0.0) : new ConfidenceInterval(Math.Max(sum.Lower, 0.0), Math.Min(sum.Upper, 1.0), sum.Confidence);
        var attained = Math.Clamp(parts.Sum(static part => part.Weight * part.Attainment), 0.0, 1.0);
        var strength = parts.IsEmpty ? EvidenceStrength.None : parts.Min(static part => part.Strength);
        return new()
        {
            Objective = objective,
            Parts = parts,
            Attainment = attained,
            Interval = interval,
            Strength = strength,
            Line = RollupWords.Line(objective, attained, interval, strength, parts),
        };
    }

    private static KpiContribution Part(KpiId kpi, double weight, KpiAssessment? assessment) => assessment switch
    {
        null => new(kpi, weight, 0.0, new(0.0, 1.0, 0.95), EvidenceStrength.None, KpiVerdict.Unproven),
        { Verdict: KpiVerdict.Stale } or { Attainment: null } => new(kpi, weight, 0.0, new(0.0, 1.0, assessment.Interval.Confidence), assessment.Strength, assessment.Verdict),
        { Attainment: { } attained } => new(kpi, weight, attained, assessment.AttainmentInterval, assessment.Strength, assessment.Verdict),
    };
}
