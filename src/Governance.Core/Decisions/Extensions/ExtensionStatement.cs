namespace Governance.Decisions;

/// <summary>That an extension was asked in a decision, and what came of it.</summary>
/// <param name="Kind">What kind of extension it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="Verdict">What came of it.</param>
public sealed record ExtensionStatement(ExtensionKind Kind, string Name, ExtensionVerdict Verdict);
