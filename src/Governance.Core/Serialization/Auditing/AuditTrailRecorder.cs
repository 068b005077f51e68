using Governance.Auditing;

namespace Governance.Serialization;

/// <summary>Records decisions in an audit trail.</summary>
/// <param name="trail">The trail; events of other kinds may be appended to it too.</param>
public sealed class AuditTrailRecorder(AuditTrailWriter trail) : IDecisionRecorder
{
    private readonly AuditTrailWriter _trail = trail ?? throw new ArgumentNullException(nameof(trail));

    /// <summary>Appends the decision to the trail.</summary>
    /// <param name="record">The record.</param>
    /// <exception cref="ArgumentException">The decision cannot be recorded (<see cref="DecisionRecordWriter.Write"/>).</exception>
    /// <exception cref="InvalidOperationException">The trail refused an earlier entry (<see cref="AuditTrailWriter.Append"/>).</exception>
    public void Record(DecisionRecord record) => _trail.Append(DecisionRecordWriter.Write(record));
}
