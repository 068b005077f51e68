using Governance.Decisions;

namespace Governance.Auditing;

/// <summary>What came of taking a recorded decision again.</summary>
/// <param name="Decision">The decision as it is taken now, which explains itself.</param>
/// <param name="Differences">The parts that differ, another model or other policies first, since they explain the rest; empty when nothing differs.</param>
public sealed record ReplayResult(Decision Decision, ValueList<ReplayDifference> Differences)
{
    /// <summary>Whether the decision, its reasons and the rules are those of the record.</summary>
    public bool IsSame => Differences.IsEmpty;

    /// <summary>Whether the model and the policies are those of the record, as far as both are known. When they are and the result is not the same, the record is wrong.</summary>
    public bool HasSameRules => !Differences.Any(difference => difference.Part is ReplayPart.Model or ReplayPart.Policies);
}
