namespace Governance.Cedar.Fuzzing;

/// <summary>A promise that the library broke.</summary>
/// <param name="Reader">Who read the input.</param>
/// <param name="Kind">The law, the kind of exception, or that it took too long.</param>
/// <param name="Seed">The seed that makes the input again.</param>
/// <param name="Detail">What happened.</param>
/// <param name="Input">The input, for people.</param>
public sealed record FuzzFailure(string Reader, string Kind, ulong Seed, string Detail, string Input);
