using Governance.Cedar;

namespace Governance.Cli.Cedar.Testing;

/// <summary>A request of a test and the answer that it expects.</summary>
/// <param name="Name">What reports call it.</param>
/// <param name="Request">The request, its context as it is written.</param>
/// <param name="MustConform">Whether it is expected to conform to the schema.</param>
/// <param name="Decision">The decision expected.</param>
/// <param name="Reasons">The ids of the policies expected to determine it.</param>
/// <param name="Errors">The ids of the policies expected to fail.</param>
internal sealed record TestRequest(
    string Name, CedarRequest Request, bool MustConform, CedarDecision Decision, IReadOnlySet<string> Reasons, IReadOnlySet<string> Errors);
