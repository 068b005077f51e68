namespace Governance.Serialization;

/// <summary>What the check of a text knows of a value that has no parts of its own: how it is written, and whether a given one is well formed.</summary>
internal interface ILeafContract : IDefaultContract
{
    /// <summary>The JSON type that it is written as.</summary>
    JsonKind Kind { get; }

    /// <summary>What it is, in words that complete “expected …”.</summary>
    LocalizedText Form { get; }

    /// <summary>What is wrong with a value of the right JSON type; <see langword="null"/> when nothing is. It never throws.</summary>
    LeafProblem? Check(JsonLeaf leaf);
}
