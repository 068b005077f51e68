namespace Governance.Serialization;

/// <summary>A currency, by its code.</summary>
internal sealed class CurrencyConverter() : TextLeafConverter<Currency>(LeafWords.Currency)
{
    private static readonly LocalizedText Noun = new("a currency code", "un code de monnaie");

    protected override LeafProblem? Parse(JsonLeaf leaf, out Currency value)
    {
        var isValid = Currency.IsValid(leaf.Text);
        value = isValid ? new Currency(leaf.Text) : default;
        if (isValid)
        {
            return null;
        }

        var upper = leaf.Text.ToUpperInvariant();
        return Invalid(
            LeafWords.NotA(leaf.Text, Noun),
            Currency.IsValid(upper) ? Spelling.DidYouMean(upper) : ContractProblems.Expected(Form));
    }

    protected override string TextOf(Currency value) => value.Code;
}
