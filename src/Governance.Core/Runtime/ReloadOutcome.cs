namespace Governance.Runtime;

/// <summary>What became of a new model.</summary>
public enum ReloadOutcome
{
    /// <summary>It had an error, so that all of it was refused. The model in force goes on deciding.</summary>
    Rejected,

    /// <summary>It says what the model in force says, so that this one stays.</summary>
    Unchanged,

    /// <summary>It is in force.</summary>
    Accepted,
}
