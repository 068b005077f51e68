using System.Buffers;
using System.Globalization;

namespace Governance.Serialization;

/// <summary>An amount of money: digits, and up to four decimals after a point.</summary>
internal sealed class MoneyAmountConverter() : TextLeafConverter<MoneyAmount>(LeafWords.Amount)
{
    private static readonly LocalizedText Noun = new("an amount", "un montant");

    /// <summary>What languages put between thousands or before decimals, the point aside.</summary>
    private static readonly SearchValues<char> Separators = SearchValues.Create(", '’\u00a0\u202f");

    protected override LeafProblem? Parse(JsonLeaf leaf, out MoneyAmount value)
    {
        value = default;
        if (!IsPlain(leaf.Text))
        {
            var help = leaf.Text.Any(char.IsAsciiDigit) && leaf.Text.AsSpan().ContainsAny(Separators)
                ? LeafWords.PointNotComma
                : ContractProblems.Expected(Form);
            return Invalid(LeafWords.NotA(leaf.Text, Noun), help);
        }

        if (!decimal.TryParse(leaf.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            || !Money.IsValidAmount(amount) || leaf.Text.Length - leaf.Text.AsSpan().IndexOf('.') - 1 > MaxDecimals(leaf.Text))
        {
            return Invalid(LeafWords.AmountTooLarge(leaf.Text), ContractProblems.Expected(Form));
        }

        value = new MoneyAmount(amount);
        return null;
    }

    protected override string TextOf(MoneyAmount value) => value.Value.ToString("0.00##", CultureInfo.InvariantCulture);

    private static int MaxDecimals(string text) => text.Contains('.', StringComparison.Ordinal) ? 4 : int.MaxValue;

    private static bool IsPlain(string text)
    {
        var digits = text.AsSpan(text.StartsWith('-') ? 1 : 0);
        var point = digits.IndexOf('.');
        return point < 0 ? AreDigits(digits) : AreDigits(digits[..point]) && AreDigits(digits[(point + 1)..]);
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');
}
