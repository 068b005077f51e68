namespace Governance.Cedar;

/// <summary>An <c>&amp;&amp;</c> chain, ended by the first false, or an <c>||</c> chain, ended by the first true.</summary>
internal sealed class ChainNode(Node[] operands, SourceSpan[] spans, bool endsOn) : Node
{
    public override bool IsBoolean => true;

    public override CedarValue Evaluate(in Frame frame)
    {
        for (int i = 0; i < operands.Length; i++)
        {
            CedarValue value = operands[i].Evaluate(frame);
            if (!value.TryBool(out bool truth))
            {
                return value.IsError ? value : EvaluationErrors.WrongType(spans[i], CedarValueKind.Bool, value);
            }

            if (truth == endsOn)
            {
                return value;
            }
        }

        return CedarValue.FromBool(!endsOn);
    }
}
