namespace Governance.Cedar.Fuzzing;

/// <summary>The library did for an input what it promises never to do.</summary>
public sealed class BrokenLawException(string law, string detail) : Exception($"{law}: {detail}")
{
    /// <summary>What does not hold.</summary>
    public string Law { get; } = law;
}
