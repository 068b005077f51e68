namespace Governance.Cedar;

/// <summary>
/// A comparison, or another expression that is true or false and has no such part, that took part in deciding a clause. Equality is by content,
/// in order.
/// </summary>
public sealed record Observation
{
    /// <summary>The comparison. For a scope it is what the scope would be as a condition.</summary>
    public required Expression Expression { get; init; }

    /// <summary>Whether it was true.</summary>
    public required bool Result { get; init; }

    /// <summary>The values of its operands, from left to right; of the expression itself when it has none.</summary>
    public IReadOnlyList<ObservedValue> Values { get; init => field = ValueList<ObservedValue>.From(value); } = ValueList<ObservedValue>.Empty;
}
