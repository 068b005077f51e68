namespace Governance.Cedar;

/// <summary><c>!a</c>.</summary>
internal sealed class NotNode(Node operand, SourceSpan operandSpan) : Node
{
    public override bool IsBoolean => true;

    public override CedarValue Evaluate(in Frame frame)
    {
        CedarValue value = operand.Evaluate(frame);
        if (value.TryBool(out bool truth))
        {
            return CedarValue.FromBool(!truth);
        }

        return value.IsError ? value : EvaluationErrors.WrongType(operandSpan, CedarValueKind.Bool, value);
    }
}
