namespace Governance.Cedar;

/// <summary><c>principal</c>, <c>action</c>, <c>resource</c>, <c>context</c>.</summary>
internal sealed class VariableNode(RequestVariable variable) : Node
{
    public override CedarValue Evaluate(in Frame frame) => variable switch
    {
        RequestVariable.Principal => CedarValue.FromEntity(frame.Request.Principal),
        RequestVariable.Action => CedarValue.FromEntity(frame.Request.Action),
        RequestVariable.Resource => CedarValue.FromEntity(frame.Request.Resource),
        _ => CedarValue.FromRecord(frame.Request.Context),
    };
}
