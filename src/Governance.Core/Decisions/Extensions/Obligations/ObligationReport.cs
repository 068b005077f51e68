namespace Governance.Decisions;

/// <summary>What came of the duties of a decision.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Unknown">The duties that no handler knows; then nothing was done.</param>
/// <param name="Fulfilled">The duties that were seen to.</param>
/// <param name="Failed">The duty whose handler threw; <see langword="null"/> when none did.</param>
/// <param name="Exception">What it threw.</param>
public sealed record ObligationReport(
    Decision Decision, ValueList<RequiredObligation> Unknown, ValueList<RequiredObligation> Fulfilled, RequiredObligation? Failed, Exception? Exception)
{
    /// <summary>Whether the act may proceed: the decision lets it, every duty is known, and all were seen to.</summary>
    public bool MayProceed => Decision.Outcome == DecisionOutcome.Proceed && Unknown.IsEmpty && Failed is null;
}
