using System.Diagnostics;

namespace Governance.Cedar;

/// <summary><c>a in b</c>. Every member of a set must be an entity, also when an earlier one already decides.</summary>
internal sealed class InNode(Node left, Node right, SourceSpan leftSpan, SourceSpan rightSpan) : Node
{
    private readonly Operand _left = new(left);
    private readonly Operand _right = new(right);

    public override bool IsBoolean => true;

    public override CedarValue Evaluate(in Frame frame)
    {
        CedarValue a = _left.Evaluate(frame);
        if (a.IsError)
        {
            return a;
        }

        CedarValue b = _right.Evaluate(frame);
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

        return set.HasEntitiesOnly ? CedarValue.FromBool(IsInOneOf(uid, set, frame.Entities)) : NotOnlyEntities(set, containerSpan);
    }

    private static bool IsInOneOf(EntityUid uid, CedarSet set, EntityStore entities)
    {
        if (set.Contains(CedarValue.FromEntity(uid)))
        {
            return true;
        }

        if (set.Count == 0 || entities.Find(uid) is not { } stored)
        {
            return false;
        }

        // Whichever are fewer are looked up among the others.
        if (stored.Ancestors is { } ancestors && ancestors.Count < set.Count)
        {
            foreach (EntityUid ancestor in ancestors.Members)
            {
                if (set.Contains(CedarValue.FromEntity(ancestor)))
                {
                    return true;
                }
            }

            return false;
        }

        foreach (CedarValue member in set.AsSpan())
        {
            if (member.TryEntity(out EntityUid? group) && stored.HasAncestor(group, entities))
            {
                return true;
            }
        }

        return false;
    }

    private static CedarValue NotOnlyEntities(CedarSet set, SourceSpan span)
    {
        foreach (CedarValue member in set.AsSpan())
        {
            if (!member.TryEntity(out _))
            {
                return EvaluationErrors.WrongType(span, CedarValueKind.EntityUid, member);
            }
        }

        throw new UnreachableException();
    }
}
