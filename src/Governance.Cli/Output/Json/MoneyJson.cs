using System.Globalization;

namespace Governance.Cli.Output.Json;

/// <summary>An amount, as files of a governance folder write it.</summary>
internal sealed record MoneyJson(string Amount, string Currency)
{
    public static MoneyJson? Of(Money? money) => money is { } known ? new(Text(known), known.Currency.Code) : null;

    /// <summary>The amount alone, such as <c>500.00</c>.</summary>
    public static string Text(Money money) => money.Amount.ToString("0.00##", CultureInfo.InvariantCulture);
}
