namespace Governance.Cedar;

/// <summary><c>principal</c>, <c>action</c>, <c>resource</c>, <c>context</c>.</summary>
internal sealed class VariableNode : Node
{
    private readonly RequestVariable _variable;

    private VariableNode(RequestVariable variable) => _variable = variable;

    /// <summary>One node for each variable, in the order of <see cref="RequestVariable"/>.</summary>
    public static IReadOnlyList<VariableNode> All { get; } = [.. Enum.GetValues<RequestVariable>().Select(variable => new VariableNode(variable))];

    public bool IsContext => _variable == RequestVariable.Context;

    public override CedarValue Evaluate(in Frame frame) => _variable switch
    {
        RequestVariable.Principal => CedarValue.FromEntity(frame.Principal),
        RequestVariable.Action => CedarValue.FromEntity(frame.Action),
        RequestVariable.Resource => CedarValue.FromEntity(frame.Resource),
        _ => CedarValue.FromRecord(frame.Context),
    };
}
