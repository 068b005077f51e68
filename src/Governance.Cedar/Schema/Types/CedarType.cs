namespace Governance.Cedar;

/// <summary>
/// The type of a value, as a schema declares it. The cases are the types of this library that derive from it. Immutable. Types compare by
/// reference; two types from one schema that read the same mean the same.
/// </summary>
public abstract class CedarType
{
    private protected CedarType(int depth = 1) => Depth = depth;

    /// <summary>How many sets and records are nested in one another, this one included; at most <see cref="CedarLimits.ValueDepth"/>.</summary>
    internal int Depth { get; }

    /// <summary>The type as the schema syntax writes it; of a very large one, the beginning.</summary>
    public sealed override string ToString() => TypeText.Of(this);
}
