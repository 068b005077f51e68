namespace Governance.Portfolio;

/// <summary>How much work an answer may cost, in nodes of the search, so that the same question has the same answer on every machine.</summary>
/// <remarks>A node of 60 candidates and five capacities takes about ten microseconds.</remarks>
public sealed record ChoiceBudget
{
    /// <summary>The default: enough to prove the choice among 60 typical candidates. Where each is worth what it needs and a constant, it may end with a gap.</summary>
    public static ChoiceBudget Default { get; } = new(1_000_000, 100_000);

    /// <summary>Makes a budget.</summary>
    /// <param name="nodes">The most nodes to choose with, at least 1.</param>
    /// <param name="nodesPerQuestion">The most nodes for each further question, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 1.</exception>
    public ChoiceBudget(long nodes, long nodesPerQuestion)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(nodes, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(nodesPerQuestion, 1);
        (Nodes, NodesPerQuestion) = (nodes, nodesPerQuestion);
    }

    /// <summary>The most nodes to choose with.</summary>
    public long Nodes { get; }

    /// <summary>The most nodes for each further question: what more of a capacity would bring, what a candidate would displace, which of equals comes first.</summary>
    public long NodesPerQuestion { get; }
}
