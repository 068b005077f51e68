namespace Governance.Auditing;

/// <summary>Keeps decisions before anybody acts on them: a file, a database, a service.</summary>
/// <remarks>Implementations are thread-safe.</remarks>
public interface IDecisionRecorder
{
    /// <summary>Keeps a decision. When it returns, the record is there; when it cannot be, it throws, and the decision is given to nobody.</summary>
    /// <param name="record">What to keep.</param>
    void Record(DecisionRecord record);
}
