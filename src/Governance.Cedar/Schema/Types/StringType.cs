namespace Governance.Cedar;

/// <summary><c>String</c>.</summary>
public sealed class StringType : CedarType
{
    private StringType()
    {
    }

    /// <summary>The type.</summary>
    public static StringType Instance { get; } = new();
}
