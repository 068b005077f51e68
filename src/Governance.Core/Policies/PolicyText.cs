namespace Governance.Policies;

/// <summary>A Cedar text that holds policies, and the name by which diagnostics call it.</summary>
/// <param name="Name">The name, such as <c>policies/refunds.cedar</c>.</param>
/// <param name="Text">The text.</param>
public sealed record PolicyText(string Name, string Text);
