namespace Governance.Cedar;

/// <summary>What a schema says about one attribute.</summary>
public sealed class AttributeType
{
    internal AttributeType(CedarType type, bool isRequired)
    {
        Type = type;
        IsRequired = isRequired;
    }

    /// <summary>The type of its value.</summary>
    public CedarType Type { get; }

    /// <summary>Whether it is always there. One that is not must be asked for with <c>has</c> before it is read.</summary>
    public bool IsRequired { get; }
}
