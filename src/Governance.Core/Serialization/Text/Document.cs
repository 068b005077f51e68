namespace Governance.Serialization;

/// <summary>What came of reading one file.</summary>
/// <param name="Value">What it says; <see langword="null"/> when there is a problem.</param>
/// <param name="Map">Where each value stands; <see langword="null"/> when it is no readable JSON.</param>
/// <param name="Problems">Every problem, in the order of places.</param>
internal sealed record Document<T>(T? Value, JsonMap? Map, ValueList<Diagnostic> Problems)
    where T : class;
