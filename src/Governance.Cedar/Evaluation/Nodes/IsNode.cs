namespace Governance.Cedar;

/// <summary><c>a is T</c> and <c>a is T in b</c>.</summary>
internal sealed class IsNode(Node target, Node? container, IsExpression expression) : Node
{
    private readonly string _type = expression.EntityType;

    public override bool IsBoolean => true;

    public override CedarValue Evaluate(in Frame frame)
    {
        CedarValue value = target.Evaluate(frame);
        if (!value.TryEntity(out EntityUid? uid))
        {
            return value.IsError ? value : EvaluationErrors.WrongType(expression.Target.Span, CedarValueKind.EntityUid, value);
        }

        bool fits = string.Equals(uid.Type, _type, StringComparison.Ordinal);
        if (!fits || container is null)
        {
            return CedarValue.FromBool(fits);
        }

        CedarValue inside = container.Evaluate(frame);
        return inside.IsError ? inside : InNode.Contained(uid, inside, expression.In!.Span, frame);
    }
}
