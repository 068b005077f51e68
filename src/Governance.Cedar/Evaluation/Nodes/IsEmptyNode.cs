namespace Governance.Cedar;

/// <summary><c>a.isEmpty()</c>.</summary>
internal sealed class IsEmptyNode(Node operand, SourceSpan operandSpan) : Node
{
    public override bool IsBoolean => true;

    public override CedarValue Evaluate(in Frame frame)
    {
        CedarValue value = operand.Evaluate(frame);
        if (value.TrySet(out CedarSet? set))
        {
            return CedarValue.FromBool(set.Count == 0);
        }

        return value.IsError ? value : EvaluationErrors.WrongType(operandSpan, CedarValueKind.Set, value);
    }
}
