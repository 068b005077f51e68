namespace Governance.Cedar;

/// <summary>Marks a value that lives in the 64 bits of a <see cref="CedarValue"/> rather than behind its reference; one instance per kind.</summary>
internal sealed class ValueTag
{
    public static readonly ValueTag Bool = new(CedarValueKind.Bool);
    public static readonly ValueTag Long = new(CedarValueKind.Long);
    public static readonly ValueTag Decimal = new(CedarValueKind.Decimal);
    public static readonly ValueTag DateTime = new(CedarValueKind.DateTime);
    public static readonly ValueTag Duration = new(CedarValueKind.Duration);

    private ValueTag(CedarValueKind kind) => Kind = kind;

    public CedarValueKind Kind { get; }
}
