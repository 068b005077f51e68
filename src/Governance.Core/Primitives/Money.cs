using System.Globalization;

namespace Governance;

/// <summary>An amount in a currency.</summary>
/// <remarks>
/// Amounts have at most four decimals and lie within ±922,337,203,685,477.5807, the range of Cedar's <c>decimal</c>, so that a policy sees
/// exactly the amount that was asked for. Equality needs the same amount (500 and 500.00 are equal) and the same currency; amounts of
/// different currencies have no order, so there are no comparison operators. The default value is zero of no currency and is refused in requests and models.
/// </remarks>
public readonly record struct Money
{
    /// <summary>The greatest amount, 922,337,203,685,477.5807; its negative is the smallest.</summary>
    public const decimal MaxAmount = 922_337_203_685_477.5807m;

    /// <summary>Makes an amount.</summary>
    /// <param name="amount">The amount, with at most four decimals.</param>
    /// <param name="currency">The currency.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount has more than four decimals or is out of range.</exception>
    public Money(decimal amount, Currency currency)
    {
        if (!IsValidAmount(amount))
        {
            throw new ArgumentOutOfRangeException(nameof(amount), amount, "An amount has at most four decimals and lies within the range of Cedar's decimal.");
        }

        Amount = amount;
        Currency = currency;
    }

    /// <summary>The amount, in units of the currency.</summary>
    public decimal Amount { get; }

    /// <summary>The currency.</summary>
    public Currency Currency { get; }

    /// <summary>Whether a number can be an amount: at most four decimals, within ±<see cref="MaxAmount"/>.</summary>
    /// <param name="amount">The number.</param>
    public static bool IsValidAmount(decimal amount) =>
        amount is >= -MaxAmount and <= MaxAmount && decimal.Round(amount, 4) == amount;

    /// <summary>The amount with at least two decimals, and the currency code: <c>500.00 EUR</c>; the same in every culture.</summary>
    public override string ToString() => $"{AmountText} {Currency.Code}";

    /// <summary>The amount as people write it: <c>1,000.00 EUR</c>, « 1 000,00 EUR ».</summary>
    internal LocalizedText InWords
    {
        get
        {
            var english = Amount.ToString("#,0.00##", CultureInfo.InvariantCulture);
            return new($"{english} {Currency.Code}", $"{english.Replace(',', '\u202F').Replace('.', ',')} {Currency.Code}");
        }
    }

    internal string AmountText => Amount.ToString("0.00##", CultureInfo.InvariantCulture);
}
