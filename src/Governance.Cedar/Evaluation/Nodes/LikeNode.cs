namespace Governance.Cedar;

/// <summary><c>a like "pat*tern"</c>.</summary>
internal sealed class LikeNode(Node target, LikePattern pattern, SourceSpan targetSpan) : Node
{
    public override bool IsBoolean => true;

    public override CedarValue Evaluate(in Frame frame)
    {
        CedarValue value = target.Evaluate(frame);
        if (value.TryString(out string? text))
        {
            return CedarValue.FromBool(pattern.Matches(text));
        }

        return value.IsError ? value : EvaluationErrors.WrongType(targetSpan, CedarValueKind.String, value);
    }
}
