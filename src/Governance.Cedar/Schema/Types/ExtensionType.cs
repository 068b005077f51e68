namespace Governance.Cedar;

/// <summary>One of <c>decimal</c>, <c>ipaddr</c>, <c>datetime</c> and <c>duration</c>.</summary>
public sealed class ExtensionType : CedarType
{
    private ExtensionType(string name, CedarValueKind kind)
    {
        Name = name;
        Kind = kind;
    }

    /// <summary><c>decimal</c>.</summary>
    public static ExtensionType Decimal { get; } = new("decimal", CedarValueKind.Decimal);

    /// <summary><c>ipaddr</c>.</summary>
    public static ExtensionType IpAddress { get; } = new("ipaddr", CedarValueKind.IpAddress);

    /// <summary><c>datetime</c>.</summary>
    public static ExtensionType DateTime { get; } = new("datetime", CedarValueKind.DateTime);

    /// <summary><c>duration</c>.</summary>
    public static ExtensionType Duration { get; } = new("duration", CedarValueKind.Duration);

    /// <summary>The name that schemas use.</summary>
    public string Name { get; }

    /// <summary>The kind of its values.</summary>
    public CedarValueKind Kind { get; }
}
