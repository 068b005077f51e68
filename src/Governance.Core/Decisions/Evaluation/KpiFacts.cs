using Governance.Agents;
using Governance.Cedar;
using Governance.Kpis;
using NodaTime;

namespace Governance.Decisions;

/// <summary>What is known of KPIs on the day of a request: of each, the fact that holds, or why none does.</summary>
internal sealed class KpiFacts
{
    private readonly ValueList<KpiFact> _given;
    private readonly LocalDate _day;

    private KpiFacts(ValueList<KpiFact> given, LocalDate day) => (_given, _day) = (given, day);

    /// <summary>Nothing.</summary>
    public static KpiFacts None { get; } = new([], default);

    /// <summary>Whether nothing is given.</summary>
    public bool IsNone => _given.IsEmpty;

    public static KpiFacts Of(ValueList<KpiFact> given, Instant at) => given.IsEmpty ? None : new(given, at.InUtc().Date);

    /// <summary>That one KPI is given twice; <see langword="null"/> when none is. Which of two findings counts is not for the caller to choose.</summary>
    public LocalizedText? FindContradiction()
    {
        if (IsNone)
        {
            return null;
        }

        var seen = new HashSet<KpiId>();
        foreach (var fact in _given)
        {
            if (!seen.Add(fact.Kpi))
            {
                return KpiFactWords.Twice(fact.Kpi);
            }
        }

        return null;
    }

    /// <summary>Those that hold, of KPIs of the model.</summary>
    public IEnumerable<Entity> Entities(GovernanceModel model)
    {
        foreach (var fact in _given)
        {
            if (fact.HoldsOn(_day) && model.Kpis.Contains(fact.Kpi))
            {
                yield return ModelEntities.From(fact);
            }
        }
    }

    /// <summary>Why nothing is known of a KPI; <see langword="null"/> when something is.</summary>
    public LocalizedText? Missing(KpiId kpi) => Find(kpi) switch
    {
        null => KpiFactWords.NotAssessed(kpi),
        { } fact when fact.HoldsOn(_day) => null,
        { Value: null } or { HoldsUntil: null } => KpiFactWords.NotMeasured(kpi),
        { } fact when fact.AssessedOn > _day => KpiFactWords.AssessedLater(fact),
        var fact => KpiFactWords.Stale(fact),
    };

    /// <summary>Why a KPI is not proven; <see langword="null"/> when it is.</summary>
    public LocalizedText? Unproven(KpiId kpi) => Missing(kpi) ?? (Find(kpi)!.Verdict == KpiVerdict.Proven ? null : KpiFactWords.NotProven(Find(kpi)!));

    /// <summary><see cref="Problem"/>, to pass on.</summary>
    public MeasuredKpi Measured => field ??= Problem;

    /// <summary>Why an agent does not keep to a KPI that measurements judge; <see langword="null"/> when it does.</summary>
    private LocalizedText? Problem(KpiBound bound)
    {
        if (bound is { AtLeast: null, AtMost: null })
        {
            return Unproven(bound.Kpi);
        }

        return Missing(bound.Kpi) ?? (Find(bound.Kpi)!.Value is { } value && bound.Contains(value) ? null : CareerWords.OutsideBounds(bound, Find(bound.Kpi)!.Value.GetValueOrDefault()));
    }

    private KpiFact? Find(KpiId kpi)
    {
        foreach (var fact in _given)
        {
            if (fact.Kpi == kpi)
            {
                return fact;
            }
        }

        return null;
    }
}
