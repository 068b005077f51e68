using Governance.Decisions;

namespace Governance.Serialization;

/// <summary>Writes a decision request as a JSON file: what <see cref="DecisionRequestReader"/> reads. The same request gives the same bytes.</summary>
public static class DecisionRequestWriter
{
    /// <summary>Writes a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="name">The name of the file, such as <c>requests/small-refund.json</c>.</param>
    /// <exception cref="ArgumentException">A fact has a name that Cedar's JSON keeps for itself, such as <c>__entity</c>.</exception>
    public static GovernanceFile Write(DecisionRequest request, string name)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new GovernanceFile(name, GovernanceJson.Write(DecisionRequestFields.Of(request)));
    }
}
