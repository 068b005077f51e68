namespace Governance.Cedar;

/// <summary>One operation of a compiled expression. Nodes are immutable; an error is an ordinary result.</summary>
internal abstract class Node
{
    /// <summary>The value for a request, or an error value.</summary>
    public abstract CedarValue Evaluate(in Frame frame);
}
