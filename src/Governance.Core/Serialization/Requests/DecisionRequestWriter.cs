using Governance.Decisions;
using Governance.Delegation;

namespace Governance.Serialization;

/// <summary>Writes a decision request as a JSON file: what <see cref="DecisionRequestReader"/> reads. The same request gives the same bytes.</summary>
public static class DecisionRequestWriter
{
    /// <summary>Writes a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="name">The name of the file, such as <c>requests/small-refund.json</c>.</param>
    /// <exception cref="ArgumentException">A fact has a name that Cedar's JSON keeps for itself, such as <c>__entity</c>.</exception>
    public static GovernanceFile Write(DecisionRequest request, string name) => Write(request, DecisionEvidence.None, name);

    /// <summary>Writes a request and what is presented with it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="evidence">The evidence, whose usage, if there is any, is a <see cref="RecordedUsage"/>: a ledger is no part of a file.</param>
    /// <param name="name">The name of the file, such as <c>requests/small-refund.json</c>.</param>
    /// <exception cref="ArgumentException">
    /// A fact has a name that Cedar's JSON keeps for itself, such as <c>__entity</c>, or the usage is not recorded.
    /// </exception>
    public static GovernanceFile Write(DecisionRequest request, DecisionEvidence evidence, string name)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(evidence);
        if (evidence.Usage is not (null or RecordedUsage))
        {
            throw new ArgumentException("Usage is written as a record of it: a ledger is no part of a file.", nameof(evidence));
        }

        return new GovernanceFile(name, GovernanceJson.Write(DecisionRequestFields.Of(request, evidence)));
    }
}
