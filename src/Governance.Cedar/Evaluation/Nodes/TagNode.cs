namespace Governance.Cedar;

/// <summary><c>a.hasTag(b)</c>, false for an entity that does not exist, and <c>a.getTag(b)</c>, an error for one.</summary>
internal sealed class TagNode(Node left, Node right, BinaryExpression expression) : BinaryNode(left, right, expression)
{
    public override bool IsBoolean => Operator == BinaryOperator.HasTag;

    protected override CedarValue Apply(CedarValue a, CedarValue b, in Frame frame)
    {
        if (!a.TryEntity(out EntityUid? uid))
        {
            return EvaluationErrors.WrongType(LeftSpan, CedarValueKind.EntityUid, a);
        }

        if (!b.TryString(out string? tag))
        {
            return EvaluationErrors.WrongType(RightSpan, CedarValueKind.String, b);
        }

        Entity? entity = frame.Entities.Find(uid)?.Entity;
        if (Operator == BinaryOperator.HasTag)
        {
            return CedarValue.FromBool(entity is not null && entity.Tags.ContainsKey(tag));
        }

        if (entity is null)
        {
            return EvaluationErrors.MissingEntity(LeftSpan, uid);
        }

        return entity.Tags.TryGetValue(tag, out CedarValue value) ? value : EvaluationErrors.MissingTag(Span, uid, entity.Tags, tag);
    }
}
