namespace Governance.Serialization;

/// <summary>A <see cref="Money"/> as it is written.</summary>
internal sealed record MoneyFields
{
    public required MoneyAmount Amount { get; init; }

    public required Currency Currency { get; init; }
}
