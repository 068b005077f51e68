namespace Governance.Cedar;

/// <summary><c>a.name</c>.</summary>
internal sealed class GetAttributeNode(Node target, GetAttributeExpression expression) : Node
{
    private readonly string _attribute = expression.Attribute;

    public override CedarValue Evaluate(in Frame frame)
    {
        CedarValue value = target.Evaluate(frame);
        if (value.TryRecord(out CedarRecord? record))
        {
            return record.TryGetValue(_attribute, out CedarValue found) ? found : EvaluationErrors.MissingAttribute(expression.Span, entity: null, record, _attribute);
        }

        return value.TryEntity(out EntityUid? uid) ? FromEntity(uid, frame) : Failed(value);
    }

    private CedarValue FromEntity(EntityUid uid, in Frame frame)
    {
        if (frame.Entities.Find(uid) is not { } stored)
        {
            return EvaluationErrors.MissingEntity(expression.Target.Span, uid);
        }

        CedarRecord attributes = stored.Entity.Attributes;
        return attributes.TryGetValue(_attribute, out CedarValue found) ? found : EvaluationErrors.MissingAttribute(expression.Span, uid, attributes, _attribute);
    }

    private CedarValue Failed(CedarValue value) => value.IsError ? value : EvaluationErrors.NotEntityOrRecord(expression.Target.Span, value);
}
