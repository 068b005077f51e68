namespace Governance.Portfolio;

/// <summary>What changed of a use case since it passed its gate.</summary>
public enum MaterialChangeKind
{
    /// <summary>The model, or what it was trained on.</summary>
    Model,

    /// <summary>The data that it touches.</summary>
    Data,

    /// <summary>The units in which it runs.</summary>
    Unit,

    /// <summary>How autonomously agents may act in it, or in which decisions.</summary>
    Autonomy,

    /// <summary>The law.</summary>
    Law,
}
