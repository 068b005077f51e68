namespace Governance.Serialization;

/// <summary>What came of reading one file.</summary>
/// <param name="Value">What it says; <see langword="null"/> when there is a problem.</param>
/// <param name="Places">Where each value stands, found when it is asked for; <see langword="null"/> when it is no readable JSON.</param>
/// <param name="Problems">Every problem, in the order of places.</param>
internal sealed record Document<T>(T? Value, Lazy<JsonMap?>? Places, ValueList<Diagnostic> Problems)
    where T : class
{
    /// <summary>Where each value stands; <see langword="null"/> when it is no readable JSON.</summary>
    public JsonMap? Map => Places?.Value;
}
