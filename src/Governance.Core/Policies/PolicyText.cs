namespace Governance.Policies;

/// <summary>A Cedar text that holds policies, and the name by which diagnostics call it.</summary>
/// <param name="Name">The name, such as <c>policies/refunds.cedar</c>.</param>
/// <param name="Text">The text.</param>
public sealed record PolicyText(string Name, string Text)
{
    /// <summary>
    /// The unit to which the policies are local: they bear on what takes effect there or below, and may only forbid, so that a unit can narrow what
    /// holds everywhere and never widen it. <see langword="null"/>, the default, for policies that hold everywhere.
    /// </summary>
    public UnitId? Unit { get; init; }
}
