using Governance.Cedar;

namespace Governance.Decisions;

/// <summary>What befell a rule when it was asked, in both languages.</summary>
internal static class JudgementWords
{
    /// <summary>Cedar speaks English: its own words are kept in every language. That nothing is known of a KPI is said in ours.</summary>
    public static LocalizedText ConditionErred(EvaluationError error, KpiFacts kpis)
    {
        var missing = error.Entity is { } entity && entity.Type == ModelEntities.Kpi && Identifier.IsValid(entity.Id) ? kpis.Missing(new(entity.Id)) : null;
        var (message, words) = missing is null ? (error.Message, error.Message) : (missing.En, missing.Fr ?? missing.En);
        return new($"its condition could not be judged: {message}", $"sa condition n’a pas pu être évaluée\u00a0: {words}");
    }
}
