namespace Governance.Delegation;

/// <summary>The delegation rules of an organisation: the content of <c>delegations.json</c>.</summary>
public sealed record DelegationRegister
{
    /// <summary>The rules.</summary>
    public required ValueList<DelegationRule> Rules { get; init; }
}
