namespace Governance.Cedar;

/// <summary>Why entities do not make a store. Equality is by value.</summary>
/// <param name="Id">The kind of problem; see <see cref="CedarDiagnosticIds"/>.</param>
/// <param name="Message">What is wrong: lowercase, without a final period.</param>
/// <param name="Help">What to do about it, if there is good advice.</param>
/// <param name="Uid">The entity it is about.</param>
public sealed record EntityStoreError(string Id, string Message, string? Help, EntityUid Uid);
