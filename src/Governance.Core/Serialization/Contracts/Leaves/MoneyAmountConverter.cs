using System.Buffers;
using System.Globalization;

namespace Governance.Serialization;

/// <summary>An amount of money: digits, and up to four decimals after a point.</summary>
internal sealed class MoneyAmountConverter() : TextLeafConverter<MoneyAmount>(LeafWords.Amount)
{
    private static readonly LocalizedText Noun = new("an amount", "un montant");

    /// <summary>What languages put between thousands or before decimals, the point aside.</summary>
    private static readonly SearchValues<char> Separators = SearchValues.Create(", '’\u00a0\u202f");

    /// <summary>So few digits are never more than <see cref="Money.MaxAmount"/>, wherever the point stands.</summary>
    private const int MostUsualDigits = 14;

    /// <summary>An amount that is not negative, of not too many digits.</summary>
    protected override bool TryReadUsual(ReadOnlySpan<byte> utf8, out MoneyAmount value)
    {
        value = default;
        var point = utf8.IndexOf((byte)'.');
        var decimals = point < 0 ? 0 : utf8.Length - point - 1;
        if (utf8.Length - (point < 0 ? 0 : 1) is 0 or > MostUsualDigits || point == 0 || decimals > 4 || (point > 0 && decimals == 0))
        {
            return false;
        }

        var digits = 0L;
        for (var i = 0; i < utf8.Length; i++)
        {
            if (i != point)
            {
                if (!char.IsAsciiDigit((char)utf8[i]))
                {
                    return false;
                }

                digits = (digits * 10) + (utf8[i] - '0');
            }
        }

        value = new MoneyAmount(new decimal(unchecked((int)digits), (int)(digits >> 32), 0, isNegative: false, (byte)decimals));
        return true;
    }

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
