using Governance.Cedar;

namespace Governance.Decisions;

/// <summary>What befell a rule when it was asked, in both languages.</summary>
internal static class JudgementWords
{
    /// <summary>That nothing is known of a KPI is said as such.</summary>
    public static LocalizedText ConditionErred(EvaluationError error, KpiFacts kpis)
    {
        var missing = error.Entity is { } entity && entity.Type == ModelEntities.Kpi && Identifier.IsValid(entity.Id) ? kpis.Missing(new(entity.Id)) : null;
        var because = missing ?? ConditionErrorWords.Of(error);
        return new($"its condition could not be judged: {because.En}", $"sa condition n’a pas pu être évaluée : {because.Fr ?? because.En}");
    }
}
