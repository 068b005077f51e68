using Governance.Agents;
using Governance.Approvals;
using Governance.Decisions;

namespace Governance.Core.Tests.Generators;

/// <summary>What came of an attempt.</summary>
internal sealed record CareerOutcome(GovernanceModel Before, CareerAttempt Attempt, Decision Decision, ValueList<Approval> Approvals, ModelResult Result)
{
    /// <summary>The model after it; <see langword="null"/> when it was refused.</summary>
    public GovernanceModel? After => Result.Model;

    public bool IsApplied => Result.Model is not null;

    public TransitionTerms Terms => Attempt.Change.Transition.Terms;
}
