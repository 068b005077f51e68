using System.Diagnostics.CodeAnalysis;

namespace Governance.Cedar;

/// <summary>Collects everything that led to a decision, by position and in no particular order.</summary>
internal struct CollectingVisitor(AppliedPolicy[] policies, Frame frame) : IPolicyVisitor
{
    private readonly AppliedPolicy[] _policies = policies;
    private readonly Frame _frame = frame;
    private IntBuffer _permits;
    private IntBuffer _forbids;

    [UnscopedRef]
    public ref IntBuffer Permits => ref _permits;

    [UnscopedRef]
    public ref IntBuffer Forbids => ref _forbids;

    /// <summary>The policies that failed; null while there is none.</summary>
    public List<(int Position, EvaluationError Error)>? Errors { get; private set; }

    public readonly bool SkipsPermits => false;

    public bool Visit(int position)
    {
        ref readonly AppliedPolicy policy = ref _policies[position];
        CedarValue result = policy.Conditions.Evaluate(_frame);
        if (result.IsTrue)
        {
            if (policy.Permits)
            {
                _permits.Add(position);
            }
            else
            {
                _forbids.Add(position);
            }
        }
        else if (result.IsError)
        {
            (Errors ??= []).Add((position, result.AsError()));
        }

        return true;
    }
}
