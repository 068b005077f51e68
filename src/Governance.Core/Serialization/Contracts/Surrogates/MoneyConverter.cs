namespace Governance.Serialization;

/// <summary>Money, as an amount in a text and a currency.</summary>
internal sealed class MoneyConverter : SurrogateConverter<Money, MoneyFields>
{
    protected override Money FromFields(MoneyFields fields) => new(fields.Amount.Value, fields.Currency);

    protected override MoneyFields ToFields(Money value) => new() { Amount = new MoneyAmount(value.Amount), Currency = value.Currency };
}
