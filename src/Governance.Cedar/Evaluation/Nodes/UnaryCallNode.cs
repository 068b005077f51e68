namespace Governance.Cedar;

/// <summary>A call with one argument.</summary>
internal sealed class UnaryCallNode(Node argument, ExtensionCallExpression expression) : Node
{
    private readonly ExtensionFunction _function = expression.Function;

    public override CedarValue Evaluate(in Frame frame)
    {
        CedarValue value = argument.Evaluate(frame);
        return value.IsError ? value : ExtensionFunctions.Apply(_function, value, expression.Arguments[0].Span);
    }
}
