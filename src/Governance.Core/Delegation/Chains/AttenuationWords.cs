using System.Globalization;
using Governance.Organization;
using NodaTime;
using NodaTime.Text;

namespace Governance.Delegation;

/// <summary>What is said of rules that pass on more than their parent, in both languages.</summary>
internal static class AttenuationWords
{
    private const int MostNamed = 5;

    public static LocalizedText Outside(string item, IEnumerable<string> parents, DelegationId parent)
    {
        var (quoted, list) = (VisibleText.Quote(item), Few(parents));
        return new($"{quoted} is not part of what `{parent}` passes on ({list})", $"{quoted} ne fait pas partie de ce que `{parent}` transmet ({list})");
    }

    public static LocalizedText NotStated(IEnumerable<string> parents, DelegationId parent)
    {
        var list = Few(parents);
        return new($"`{parent}` passes on no more than {list}, so it must be said what is passed on here", $"`{parent}` ne transmet que {list}\u00a0: il faut dire ce qui est transmis ici");
    }

    public static LocalizedText Autonomy(AutonomyLevel level, DelegationRule parent) => new(
        $"`{level}` is above `{parent.Autonomy}`, the level of `{parent.Id}`",
        $"`{level}` dépasse `{parent.Autonomy}`, le niveau de `{parent.Id}`");

    public static LocalizedText NoAmountLimit(Money limit, DelegationId parent) => new(
        $"`{parent}` limits one action to `{limit}`, so a limit is needed here",
        $"`{parent}` limite une action à `{limit}`\u00a0: il faut ici une limite");

    public static LocalizedText Currency(Currency currency, Currency other, DelegationId parent) => new(
        $"`{parent}` counts in `{other}`, so nothing in `{currency}` is passed on",
        $"`{parent}` compte en `{other}`\u00a0: rien n’est transmis en `{currency}`");

    public static LocalizedText Amount(Money amount, Money limit, DelegationId parent) => new(
        $"`{amount}` is more than `{limit}`, the limit of `{parent}`",
        $"`{amount}` dépasse `{limit}`, la limite de `{parent}`");

    public static LocalizedText BeginsBefore(DelegationRule child, DelegationRule parent) => new(
        $"`{Iso(child.ValidFrom)}` is before `{Iso(parent.ValidFrom)}`, when `{parent.Id}` begins",
        $"`{Iso(child.ValidFrom)}` précède `{Iso(parent.ValidFrom)}`, le début de `{parent.Id}`");

    public static LocalizedText EndsAfter(DelegationRule child, DelegationRule parent) => new(
        $"`{Iso(child.ValidUntil)}` is after `{Iso(parent.ValidUntil)}`, when `{parent.Id}` ends",
        $"`{Iso(child.ValidUntil)}` suit `{Iso(parent.ValidUntil)}`, la fin de `{parent.Id}`");

    public static LocalizedText Budget(Budget budget, Budget other, DelegationId parent)
    {
        var (own, limit) = budget.Amount is { } amount ? (amount.ToString(), other.Amount.ToString()) : (Number(budget.Count.GetValueOrDefault()), Number(other.Count.GetValueOrDefault()));
        return new(
            $"`{own}` is more than `{limit}`, the budget `{other.Id}` of `{parent}` over the same time",
            $"`{own}` dépasse `{limit}`, le budget `{other.Id}` de `{parent}` sur la même durée");
    }

    public static LocalizedText MayNotBePassedOn(DelegationRule parent) => new(
        $"`{parent.Id}` may not be passed on: its depth is {Number(parent.Depth)}",
        $"`{parent.Id}` ne peut pas être retransmise\u00a0: sa profondeur est {Number(parent.Depth)}");

    public static LocalizedText Depth(int depth, DelegationRule parent) => new(
        $"a depth of {Number(depth)} is not less than {Number(parent.Depth)}, that of `{parent.Id}`",
        $"une profondeur de {Number(depth)} n’est pas inférieure à {Number(parent.Depth)}, celle de `{parent.Id}`");

    public static LocalizedText NotReceived(PartyReference delegator, DelegationRule parent) => new(
        $"`{delegator}` received nothing by `{parent.Id}`, which passes the right to `{parent.Delegatee}`",
        $"`{delegator}` n’a rien reçu par `{parent.Id}`, qui transmet le droit à `{parent.Delegatee}`");

    public static LocalizedText Repeated(PartyReference party) => new(
        $"`{party}` already stands in this chain",
        $"`{party}` figure déjà dans cette chaîne");

    private static string Few(IEnumerable<string> items)
    {
        var shown = items.Take(MostNamed + 1).ToArray();
        return VisibleText.QuoteAll(shown.Take(MostNamed)) + (shown.Length > MostNamed ? ", …" : string.Empty);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Iso(Instant instant) => InstantPattern.ExtendedIso.Format(instant);
}
