namespace Governance.Cedar;

/// <summary><c>-a</c>.</summary>
internal sealed class NegateNode(Node operand, SourceSpan operandSpan, SourceSpan span) : Node
{
    public override CedarValue Evaluate(in Frame frame)
    {
        CedarValue value = operand.Evaluate(frame);
        if (!value.TryLong(out long number))
        {
            return value.IsError ? value : EvaluationErrors.WrongType(operandSpan, CedarValueKind.Long, value);
        }

        return number == long.MinValue ? EvaluationErrors.Overflow(span, $"-({value})") : CedarValue.FromLong(-number);
    }
}
