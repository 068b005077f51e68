namespace Governance.Cedar;

/// <summary><c>a in b</c>. Every member of a set must be an entity, also when an earlier one already decides.</summary>
internal sealed class InNode(Node left, Node right, SourceSpan leftSpan, SourceSpan rightSpan) : Node
{
    public override CedarValue Evaluate(in Frame frame)
    {
        CedarValue a = left.Evaluate(frame);
        if (a.IsError)
        {
            return a;
        }

        CedarValue b = right.Evaluate(frame);
        if (b.IsError)
        {
            return b;
        }

        return a.TryEntity(out EntityUid? uid) ? Contained(uid, b, rightSpan, frame) : EvaluationErrors.WrongType(leftSpan, CedarValueKind.EntityUid, a);
    }

    /// <summary>Whether an entity is in an entity or in one of a set of entities; an error for anything else.</summary>
    public static CedarValue Contained(EntityUid uid, CedarValue container, SourceSpan containerSpan, in Frame frame)
    {
        if (container.TryEntity(out EntityUid? group))
        {
            return CedarValue.FromBool(frame.Entities.IsDescendantOrSelf(uid, group));
        }

        if (!container.TrySet(out CedarSet? set))
        {
            return EvaluationErrors.NotEntityOrSet(containerSpan, container);
        }

        bool found = false;
        foreach (CedarValue member in set.AsSpan())
        {
            if (!member.TryEntity(out EntityUid? one))
            {
                return EvaluationErrors.WrongType(containerSpan, CedarValueKind.EntityUid, member);
            }

            found = found || frame.Entities.IsDescendantOrSelf(uid, one);
        }

        return CedarValue.FromBool(found);
    }
}
