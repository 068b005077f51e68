namespace Governance.Cedar;

/// <summary><c>if test then a else b</c>.</summary>
internal sealed class IfNode(Node test, Node then, Node otherwise, SourceSpan testSpan) : Node
{
    public override CedarValue Evaluate(in Frame frame)
    {
        CedarValue chosen = test.Evaluate(frame);
        if (chosen.TryBool(out bool yes))
        {
            return yes ? then.Evaluate(frame) : otherwise.Evaluate(frame);
        }

        return chosen.IsError ? chosen : EvaluationErrors.WrongType(testSpan, CedarValueKind.Bool, chosen);
    }
}
