namespace Governance.Serialization;

/// <summary>What is wrong inside a value.</summary>
/// <param name="Problem">What is wrong.</param>
/// <param name="Offset">The offset from the value's first byte; -1 for the value as a whole.</param>
internal readonly record struct LeafProblem(Problem Problem, int Offset = -1);
