namespace Governance.Cedar;

/// <summary>A call with two arguments.</summary>
internal sealed class BinaryCallNode(Node first, Node second, ExtensionCallExpression expression) : Node
{
    private readonly Operand _first = new(first);
    private readonly Operand _second = new(second);
    private readonly ExtensionFunction _function = expression.Function;

    public override bool IsBoolean => _function is not (ExtensionFunction.Offset or ExtensionFunction.DurationSince);

    public override CedarValue Evaluate(in Frame frame)
    {
        CedarValue a = _first.Evaluate(frame);
        if (a.IsError)
        {
            return a;
        }

        CedarValue b = _second.Evaluate(frame);
        return b.IsError ? b : ExtensionFunctions.Apply(_function, a, b, expression);
    }
}
