namespace Governance.Cedar;

/// <summary>What validation found in policies, policy by policy.</summary>
public sealed class ValidationReport
{
    internal ValidationReport(IEnumerable<PolicyValidation> policies) => Policies = ValueList<PolicyValidation>.From(policies);

    /// <summary>One entry a policy, in the order of the policies; also for those without a finding.</summary>
    public IReadOnlyList<PolicyValidation> Policies { get; }

    /// <summary>Whether no policy has an error. There may be warnings.</summary>
    public bool IsValid => Policies.All(policy => policy.IsValid);

    /// <summary>All findings, policy by policy.</summary>
    public IEnumerable<CedarDiagnostic> Diagnostics => Policies.SelectMany(policy => policy.Diagnostics);
}
