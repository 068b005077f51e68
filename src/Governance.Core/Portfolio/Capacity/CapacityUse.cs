namespace Governance.Portfolio;

/// <summary>How much of a capacity a choice uses.</summary>
/// <param name="Capacity">The capacity.</param>
/// <param name="Amount">How much there is, in its unit.</param>
/// <param name="Used">How much the chosen use cases need together.</param>
public sealed record CapacityUse(CapacityId Capacity, decimal Amount, decimal Used)
{
    /// <summary>How much is left, from 0.</summary>
    public decimal Left => Amount - Used;
}
