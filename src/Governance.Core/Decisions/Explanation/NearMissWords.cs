using Governance.Cedar;

namespace Governance.Decisions;

/// <summary>What a policy misses, in both languages: the clause as its author wrote it, and what it met.</summary>
internal static class NearMissWords
{
    public static LocalizedText Of(ClauseDiagnosis clause)
    {
        var written = VisibleText.Quote(clause.Expression.ToCedar());
        if (clause.Error is { } error)
        {
            var because = ConditionErrorWords.Of(error);
            return new($"{written} could not be judged: {because.En}", $"{written} n’a pas pu être évalué : {because.Fr ?? because.En}");
        }

        return clause.Kind switch
        {
            ClauseKind.Principal or ClauseKind.Action or ClauseKind.Resource => new($"it is for {written}", $"elle vaut pour {written}"),
            ClauseKind.Unless => new($"its exception {written} applies{Met(clause, ": ", " is ")}", $"son exception {written} s’applique{Met(clause, " : ", " vaut ")}"),
            _ => new($"{written} does not hold{Met(clause, ": ", " is ")}", $"{written} n’est pas rempli{Met(clause, " : ", " vaut ")}"),
        };
    }

    private static string Met(ClauseDiagnosis clause, string colon, string verb)
    {
        var met = clause.Observations.SelectMany(seen => seen.Values).Where(value => !value.IsConstant)
            .Select(value => $"{VisibleText.Quote(value.Expression.ToCedar())}{verb}{VisibleText.Quote(Written(value.Value))}").Distinct(StringComparer.Ordinal);
        return string.Join(", ", met) is { Length: > 0 } values ? colon + values : string.Empty;
    }

    /// <summary>Whatever has no order is written in one order, so that the same decision is told in the same words.</summary>
    private static string Written(CedarValue value) => value.Kind switch
    {
        CedarValueKind.Set => $"[{string.Join(", ", value.AsSet().Select(Written).Order(StringComparer.Ordinal))}]",
        CedarValueKind.Record => $"{{{string.Join(", ", value.AsRecord().OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key}: {Written(one.Value)}"))}}}",
        CedarValueKind.Decimal => value.AsDecimal().ToString(),
        CedarValueKind.DateTime when value.AsDateTime().IsWritable => value.AsDateTime().ToString(),
        CedarValueKind.Duration => value.AsDuration().ToString(),
        CedarValueKind.IpAddress => value.AsIpAddress().ToString(),
        _ => value.ToString(),
    };
}
