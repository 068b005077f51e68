namespace Governance.Cedar;

/// <summary><c>Set&lt;T&gt;</c>: all members are of one type.</summary>
public sealed class SetType : CedarType
{
    internal SetType(CedarType element)
        : base(element.Depth + 1) => Element = element;

    /// <summary>The type of the members.</summary>
    public CedarType Element { get; }
}
