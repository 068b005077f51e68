namespace Governance.Cedar;

/// <summary><c>Long</c>, the signed 64-bit integers.</summary>
public sealed class LongType : CedarType
{
    private LongType()
    {
    }

    /// <summary>The type.</summary>
    public static LongType Instance { get; } = new();
}
