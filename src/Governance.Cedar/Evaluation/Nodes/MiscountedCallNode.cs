namespace Governance.Cedar;

/// <summary>A call with a wrong number of arguments: they are evaluated, since the first error among them counts, and then the call fails.</summary>
internal sealed class MiscountedCallNode(Node[] arguments, ExtensionCallExpression expression) : Node
{
    public override CedarValue Evaluate(in Frame frame)
    {
        foreach (Node argument in arguments)
        {
            CedarValue value = argument.Evaluate(frame);
            if (value.IsError)
            {
                return value;
            }
        }

        return EvaluationErrors.ArgumentCount(expression.Span, ExtensionSignature.Of(expression.Function), arguments.Length);
    }
}
