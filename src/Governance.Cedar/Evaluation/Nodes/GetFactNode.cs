namespace Governance.Cedar;

/// <summary><c>context.name</c>: asks for the one fact, so that the others need not be there yet.</summary>
internal sealed class GetFactNode(GetAttributeExpression expression) : Node
{
    public string Name { get; } = expression.Attribute;

    public override CedarValue Evaluate(in Frame frame) =>
        frame.TryGetFact(Name, out CedarValue found) ? found : EvaluationErrors.MissingAttribute(expression.Span, entity: null, frame.Context, Name);
}
