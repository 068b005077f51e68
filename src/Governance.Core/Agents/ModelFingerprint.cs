namespace Governance.Agents;

/// <summary>What an agent runs on, exactly enough to see that it changed.</summary>
/// <param name="Provider">Who supplies the model.</param>
/// <param name="Name">The name of the model.</param>
/// <param name="Version">The exact version.</param>
public sealed record ModelFingerprint(string Provider, string Name, string Version)
{
    /// <summary>The three parts, joined by <c>/</c>.</summary>
    public override string ToString() => $"{Provider}/{Name}/{Version}";
}
