namespace Governance.Cli.Cedar.Testing;

/// <summary>A check that did not come out as expected.</summary>
/// <param name="Test">The path of the test.</param>
/// <param name="Kind">What was compared.</param>
/// <param name="Subject">The request, policy or entity; empty when it is the test as a whole.</param>
/// <param name="Detail">What was expected and what came out.</param>
internal sealed record TestDifference(string Test, TestKind Kind, string Subject, LocalizedText Detail);
