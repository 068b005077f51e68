using Governance.Cedar;
using Governance.Policies;

namespace Governance.Decisions;

/// <summary>Finds where a policy reads KPIs in a way that would not fail closed: it asks whether one is there, or waits for a verdict that never comes.</summary>
internal static class KpiReading
{
    private const string Verdict = "verdict";

    private static readonly string[] Verdicts = ["proven", "unproven", "worse"];

    public static IEnumerable<Diagnostic> Check(Policy policy)
    {
        foreach (var part in AttributeReading.Parts(policy))
        {
            if (part is HasAttributeExpression { Target: var target } && IsKpi(target))
            {
                yield return PolicyDiagnostics.At(policy.Source, part.Span, DiagnosticIds.MisreadKpi, SchemaWords.AsksForKpi, SchemaWords.AsksForKpiHelp);
            }

            foreach (var (word, span) in Words(part).Where(static found => !Verdicts.Contains(found.Word, StringComparer.Ordinal)))
            {
                yield return PolicyDiagnostics.At(policy.Source, span, DiagnosticIds.MisreadKpi, SchemaWords.NoVerdict(word), Spelling.Hint(word, Verdicts) ?? SchemaWords.VerdictHelp);
            }
        }
    }

    /// <summary>The words with which an expression compares a verdict.</summary>
    private static IEnumerable<(string Word, SourceSpan Span)> Words(Expression expression) => expression is not BinaryExpression compared ? []
        : (compared.Operator, compared.Left, compared.Right) switch
        {
            (BinaryOperator.Equal or BinaryOperator.NotEqual, var left, var right) when IsVerdict(left) => Texts([right]),
            (BinaryOperator.Equal or BinaryOperator.NotEqual, var left, var right) when IsVerdict(right) => Texts([left]),
            (BinaryOperator.Contains, SetExpression set, var right) when IsVerdict(right) => Texts(set.Children),
            _ => [],
        };

    private static IEnumerable<(string Word, SourceSpan Span)> Texts(IReadOnlyList<Expression> expressions) =>
        expressions.OfType<LiteralExpression>().Where(static literal => literal.Value.Kind == CedarValueKind.String).Select(static literal => (literal.Value.AsString(), literal.Span));

    private static bool IsVerdict(Expression expression) => expression is GetAttributeExpression { Attribute: Verdict } read && IsKpi(read.Target);

    private static bool IsKpi(Expression expression) =>
        expression is LiteralExpression { Value: { Kind: CedarValueKind.EntityUid } entity } && entity.AsEntity().Type == ModelEntities.Kpi;
}
