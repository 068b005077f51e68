namespace Governance.Cedar;

/// <summary>Why policies, templates and links do not make a set. Equality is by value.</summary>
/// <param name="Id">The kind of problem; see <see cref="CedarDiagnosticIds"/>, 251 and following.</param>
/// <param name="Message">What is wrong: lowercase, without a final period.</param>
/// <param name="Help">What to do about it, if there is good advice.</param>
/// <param name="PolicyId">The policy, template or link it is about.</param>
public sealed record PolicySetError(string Id, string Message, string? Help, string PolicyId);
