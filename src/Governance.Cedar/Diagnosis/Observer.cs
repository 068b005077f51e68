namespace Governance.Cedar;

/// <summary>
/// Evaluates an expression step by step and notes the comparisons that decided it. Only for expressions that have a value; whether they do is
/// found out first by the compiled form, which decides.
/// </summary>
internal sealed class Observer
{
    private readonly Frame _frame;

    private Observer(in Frame frame) => _frame = frame;

    public static IReadOnlyList<Observation> Observe(Expression expression, in Frame frame)
    {
        var observations = new List<Observation>();
        new Observer(frame).Evaluate(expression, observations);
        return observations;
    }

    private bool Evaluate(Expression expression, List<Observation> notes)
    {
        switch (expression)
        {
            case AndExpression and:
                return EvaluateChain(and.Operands, endsOn: false, notes);
            case OrExpression or:
                return EvaluateChain(or.Operands, endsOn: true, notes);
            case UnaryExpression { Operator: UnaryOperator.Not } not:
                return !Evaluate(not.Operand, notes);
            case IfExpression choice:
                return Evaluate(choice.Test, notes) ? Evaluate(choice.Then, notes) : Evaluate(choice.Else, notes);
            default:
                return EvaluateComparison(expression, notes);
        }
    }

    private bool EvaluateChain(IReadOnlyList<Expression> operands, bool endsOn, List<Observation> notes)
    {
        int before = notes.Count;
        foreach (Expression operand in operands)
        {
            int start = notes.Count;
            if (Evaluate(operand, notes) == endsOn)
            {
                // This operand decided alone.
                notes.RemoveRange(before, start - before);
                return endsOn;
            }
        }

        return !endsOn;
    }

    private bool EvaluateComparison(Expression expression, List<Observation> notes)
    {
        bool result = ValueOf(expression).IsTrue;
        IEnumerable<Expression> operands = IsComparison(expression) ? expression.Children : [expression];

        // The right side of `is T in e` is not evaluated when the type does not fit; then it may have no value.
        notes.Add(new Observation
        {
            Expression = expression,
            Result = result,
            Values = [.. operands.Select(operand => new ObservedValue(operand, ValueOf(operand), IsConstant(operand))).Where(seen => !seen.Value.IsError)],
        });
        return result;
    }

    // Reading an attribute or a tag that is a Boolean compares nothing: the value read is what there is to see.
    private static bool IsComparison(Expression expression) => expression is HasAttributeExpression or LikeExpression or IsExpression
        or ExtensionCallExpression or UnaryExpression or BinaryExpression { Operator: not BinaryOperator.GetTag };

    private CedarValue ValueOf(Expression expression) => NodeCompiler.Compile(expression).Evaluate(_frame);

    // What is read from an entity is not in the policy's text, even where the entity is named there.
    private static bool IsConstant(Expression expression) =>
        expression is not (VariableExpression or GetAttributeExpression or HasAttributeExpression or IsExpression { In: { } }
            or BinaryExpression { Operator: BinaryOperator.In or BinaryOperator.HasTag or BinaryOperator.GetTag })
        && expression.Children.All(IsConstant);
}
