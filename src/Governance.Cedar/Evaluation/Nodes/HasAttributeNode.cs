namespace Governance.Cedar;

/// <summary><c>a has b.c.d</c>: asks for each name in turn and goes on with its value.</summary>
internal sealed class HasAttributeNode(Node target, HasAttributeExpression expression) : Node
{
    private readonly string[] _path = [.. expression.Path];

    public override bool IsBoolean => true;

    public override CedarValue Evaluate(in Frame frame)
    {
        if (target is not VariableNode { IsContext: true })
        {
            return Follow(target.Evaluate(frame), _path, frame);
        }

        // Of the context one fact is asked for, so that the others need not be there yet.
        return frame.TryGetFact(_path[0], out CedarValue fact) ? Follow(fact, _path.AsSpan(1), frame) : CedarValue.False;
    }

    private CedarValue Follow(CedarValue value, ReadOnlySpan<string> path, in Frame frame)
    {
        foreach (string name in path)
        {
            if (!value.TryRecord(out CedarRecord? attributes))
            {
                if (!value.TryEntity(out EntityUid? uid))
                {
                    return value.IsError ? value : EvaluationErrors.NotEntityOrRecord(expression.Target.Span, value);
                }

                attributes = frame.Entities.Find(uid)?.Entity.Attributes ?? CedarRecord.Empty;
            }

            if (!attributes.TryGetValue(name, out value))
            {
                return CedarValue.False;
            }
        }

        return CedarValue.True;
    }
}
