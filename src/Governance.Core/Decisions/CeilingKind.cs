namespace Governance.Decisions;

/// <summary>What kind of rule limits.</summary>
public enum CeilingKind
{
    /// <summary>A rule of the library that no policy can lift.</summary>
    BuiltIn,

    /// <summary>A Cedar forbid.</summary>
    Policy,

    /// <summary>A band of <see cref="Governance.Approvals.AmountThresholds"/>.</summary>
    Threshold,

    /// <summary>A rule in C# (<see cref="IGovernanceRule"/>), or a context provider that failed.</summary>
    Extension,
}
