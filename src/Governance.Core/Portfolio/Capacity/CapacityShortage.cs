namespace Governance.Portfolio;

/// <summary>A capacity of which there is not enough.</summary>
/// <param name="Capacity">The capacity.</param>
/// <param name="Missing">How much more would be needed, in its unit, above 0.</param>
public sealed record CapacityShortage(CapacityId Capacity, decimal Missing);
