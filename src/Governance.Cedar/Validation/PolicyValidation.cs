namespace Governance.Cedar;

/// <summary>What validation found in one policy.</summary>
public sealed class PolicyValidation
{
    internal PolicyValidation(string policyId, IReadOnlyList<CedarDiagnostic> diagnostics)
    {
        PolicyId = policyId;
        Diagnostics = diagnostics;
    }

    /// <summary>The policy's id.</summary>
    public string PolicyId { get; }

    /// <summary>Whether there is no error. There may be warnings.</summary>
    public bool IsValid => Diagnostics.All(diagnostic => diagnostic.Severity != CedarSeverity.Error);

    /// <summary>What there is to say, in the order of the text; at most <see cref="CedarLimits.Diagnostics"/> and a closing note.</summary>
    public IReadOnlyList<CedarDiagnostic> Diagnostics { get; }
}
