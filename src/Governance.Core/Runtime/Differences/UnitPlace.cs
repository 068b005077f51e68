namespace Governance.Runtime;

/// <summary>Something in a unit: what a responsibility, or what is stricter about a protocol, is found by.</summary>
/// <typeparam name="TId">The kind of id.</typeparam>
/// <param name="Id">The decision type, or the protocol.</param>
/// <param name="Unit">The unit.</param>
public readonly record struct UnitPlace<TId>(TId Id, UnitId Unit)
    where TId : struct, IIdentifier<TId>
{
    /// <summary>Both ids, such as <c>refund.issue in claims-france</c>.</summary>
    public override string ToString() => $"{Id.Value} in {Unit}";
}
