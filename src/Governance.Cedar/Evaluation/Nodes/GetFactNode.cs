namespace Governance.Cedar;

/// <summary><c>context.name</c>: asks for the one fact, so that the others need not be there yet.</summary>
internal sealed class GetFactNode(GetAttributeExpression expression) : Node
{
    private readonly string _name = expression.Attribute;

    public override CedarValue Evaluate(in Frame frame) =>
        frame.TryGetFact(_name, out CedarValue found) ? found : EvaluationErrors.MissingAttribute(expression.Span, entity: null, frame.Context, _name);
}
