namespace Governance.Cedar;

/// <summary>One operation of a compiled expression. Nodes are immutable; an error is an ordinary result.</summary>
internal abstract class Node
{
    /// <summary>Whether the value, unless an error, is a Boolean.</summary>
    public virtual bool IsBoolean => false;

    /// <summary>The value for a request, or an error value.</summary>
    public abstract CedarValue Evaluate(in Frame frame);
}
