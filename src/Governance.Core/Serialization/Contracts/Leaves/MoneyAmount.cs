namespace Governance.Serialization;

/// <summary>The amount of a <see cref="Money"/>, as it is written: in a text, so that no reader turns it into a binary fraction.</summary>
/// <param name="Value">The amount.</param>
internal readonly record struct MoneyAmount(decimal Value);
