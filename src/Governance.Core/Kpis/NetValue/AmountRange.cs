using System.Runtime.InteropServices;

namespace Governance.Kpis;

/// <summary>An amount with what it may be, in the currency of its statement.</summary>
/// <remarks>Equality compares the three. The default value is 0 for certain.</remarks>
/// <param name="Low">The least that it may be.</param>
/// <param name="Value">The estimate.</param>
/// <param name="High">The most that it may be.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct AmountRange(double Low, double Value, double High)
{
    /// <summary>An estimate; nothing when there is none.</summary>
    internal static AmountRange Of(Estimate? estimate) => estimate is null
        ? default
        : new((double)(estimate.Low ?? estimate.Value), (double)estimate.Value, (double)(estimate.High ?? estimate.Value));

    internal AmountRange Plus(AmountRange other) => new(Low + other.Low, Value + other.Value, High + other.High);

    /// <summary>The amount without another one: the least when the other is greatest.</summary>
    internal AmountRange Minus(AmountRange other) => new(Low - other.High, Value - other.Value, High - other.Low);

    /// <summary>The product with another amount; neither is below 0.</summary>
    internal AmountRange Times(AmountRange other) => new(Low * other.Low, Value * other.Value, High * other.High);

    /// <summary>The product with a number that is known and not below 0.</summary>
    internal AmountRange Times(double factor) => new(Low * factor, Value * factor, High * factor);
}
