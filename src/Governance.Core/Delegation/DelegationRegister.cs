namespace Governance.Delegation;

/// <summary>The delegation rules of an organisation and what has become of them: the content of <c>delegations.json</c>.</summary>
public sealed record DelegationRegister
{
    /// <summary>The rules.</summary>
    public required ValueList<DelegationRule> Rules { get; init; }

    /// <summary>The rules that are, were or will be out of force for a time.</summary>
    public ValueList<Suspension> Suspensions { get; init; }

    /// <summary>The rules that are ended for good; this list only grows.</summary>
    public ValueList<Revocation> Revocations { get; init; }

    /// <summary>Every use of the kill switch.</summary>
    public ValueList<KillSwitch> KillSwitches { get; init; }
}
