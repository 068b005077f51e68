namespace Governance.Cedar;

/// <summary>Finds out the decision alone: the first forbid that applies settles it, and after a permit that applies only forbids matter.</summary>
internal struct DecidingVisitor(AppliedPolicy[] policies, Frame frame) : IPolicyVisitor
{
    private readonly AppliedPolicy[] _policies = policies;
    private readonly Frame _frame = frame;

    public CedarDecision Decision { get; private set; }

    public readonly bool SkipsPermits => Decision == CedarDecision.Allow;

    public bool Visit(int position)
    {
        ref readonly AppliedPolicy policy = ref _policies[position];
        bool permits = policy.Permits;
        if ((permits && SkipsPermits) || !policy.Conditions.Evaluate(_frame).IsTrue)
        {
            return true;
        }

        Decision = permits ? CedarDecision.Allow : CedarDecision.Deny;
        return permits;
    }
}
