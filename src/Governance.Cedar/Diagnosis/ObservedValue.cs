namespace Governance.Cedar;

/// <summary>What an operand was. Equality is by content.</summary>
/// <param name="Expression">The operand.</param>
/// <param name="Value">Its value.</param>
/// <param name="IsConstant">Whether the policy's text alone determines it.</param>
public sealed record ObservedValue(Expression Expression, CedarValue Value, bool IsConstant);
