namespace Governance.Decisions;

/// <summary>An extension that failed in a decision.</summary>
/// <param name="Kind">What kind of extension it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="Because">What the explanation says.</param>
/// <param name="Exception">What it threw; <see langword="null"/> when it threw nothing and answered with what it may not.</param>
/// <param name="Request">The request.</param>
public sealed record ExtensionFailure(ExtensionKind Kind, string Name, LocalizedText Because, Exception? Exception, DecisionRequest Request);
