namespace Governance.Cedar;

/// <summary>The type of nothing, such as the members of <c>[]</c>: below every other type.</summary>
internal sealed class NeverType : CedarType
{
    private NeverType()
    {
    }

    public static NeverType Instance { get; } = new();
}
