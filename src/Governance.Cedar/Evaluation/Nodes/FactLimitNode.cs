namespace Governance.Cedar;

/// <summary>
/// <c>context.name.lessThanOrEqual(decimal("500.0"))</c> and its kin, the commonest condition there is, as one node: decisions over many policies wait for
/// memory more than for anything else. Whatever is not two decimals is left to the general node, errors and all.
/// </summary>
internal sealed class FactLimitNode(FactComparison comparison, CedarDecimal limit, Node general) : Node
{
    public FactComparison Comparison => comparison;

    public CedarDecimal Limit => limit;

    public override bool IsBoolean => true;

    public override CedarValue Evaluate(in Frame frame) => comparison.TryJudge(frame, limit, out CedarValue said) ? said : general.Evaluate(frame);
}
