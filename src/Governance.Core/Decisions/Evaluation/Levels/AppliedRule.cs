using System.Runtime.InteropServices;
using Governance.Cedar;

namespace Governance.Decisions;

/// <summary>
/// What judging needs of a rule whose scope fits. It is small: decisions over many rules wait for memory more than for anything else. What else a decision
/// tells of a rule is in <see cref="ToldRule"/>.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct AppliedRule(RuleKind kind, Node conditions)
{
    private readonly Node _conditions = conditions;
    private readonly CedarDecimal _limit = (conditions as FactLimitNode)?.Limit ?? default;

    public RuleKind Kind { get; } = kind;

    /// <summary>What the conditions say; one that holds a single fact against a limit is judged in place.</summary>
    public CedarValue Ask(in Frame frame) => Kind.Comparison is { } comparison && comparison.TryJudge(frame, _limit, out var said) ? said : _conditions.Evaluate(frame);
}
