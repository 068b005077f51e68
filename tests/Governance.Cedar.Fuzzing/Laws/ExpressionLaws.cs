namespace Governance.Cedar.Fuzzing;

/// <summary>An expression is printed as what it is, and its evaluation ends in a value or an error.</summary>
internal static class ExpressionLaws
{
    public static void Check(Expression expression, FuzzWorld world)
    {
        string printed = expression.ToCedar();
        ParseResult<Expression> again = Expression.Parse(printed);
        Law.Holds(again.Success, "a printed expression parses", $"\n{printed}\n{string.Join('\n', again.Diagnostics)}");
        Law.Holds(again.Value.Equals(expression) && again.Value.GetHashCode() == expression.GetHashCode(), "a printed expression reads back as the same tree", printed);
        Law.Same(printed, again.Value.ToCedar(), "equal trees are printed alike");

        CompiledExpression compiled = CompiledExpression.Compile(expression);
        foreach (CedarRequest request in world.Requests)
        {
            ExpressionOutcome outcome = compiled.Evaluate(request, world.Entities);
            if (outcome.Error is { } error)
            {
                DiagnosticLaws.CheckWords(error.Message, error.Help);
            }
            else
            {
                ValueLaws.Check(outcome.Value, world);
            }
        }
    }

    /// <summary>How many expressions stand on top of one another, a chain of <c>&amp;&amp;</c> or <c>||</c> counted once.</summary>
    public static int Height(Expression expression) => 1 + expression.Children.Select(Height).DefaultIfEmpty().Max();
}
