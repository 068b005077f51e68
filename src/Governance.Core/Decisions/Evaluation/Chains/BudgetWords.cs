using Governance.Delegation;

namespace Governance.Decisions;

/// <summary>Why a budget does not hold an act, in both languages.</summary>
internal static class BudgetWords
{
    public static LocalizedText Unknown(BudgetAccount account) => new(
        $"what is used of the budget `{account.Budget}` of `{account.Delegation}` is not known",
        $"on ne sait pas ce qui est consommé du budget `{account.Budget}` de `{account.Delegation}`");

    public static LocalizedText NoAmount(BudgetAccount account, Currency currency) => new(
        $"the budget `{account.Budget}` of `{account.Delegation}` counts amounts in `{currency}`, and the request has none",
        $"le budget `{account.Budget}` de `{account.Delegation}` compte des montants en `{currency}`, et la demande n’en a pas");

    public static LocalizedText OtherCurrency(BudgetAccount account, Currency currency, Currency asked) => new(
        $"the budget `{account.Budget}` of `{account.Delegation}` counts amounts in `{currency}`, and the request is in `{asked}`",
        $"le budget `{account.Budget}` de `{account.Delegation}` compte des montants en `{currency}`, et la demande est en `{asked}`");

    public static LocalizedText Exhausted(BudgetAccount account, Money left, Money asked) => new(
        $"`{left}` is left of the budget `{account.Budget}` of `{account.Delegation}`, and the act takes `{asked}`",
        $"il reste `{left}` du budget `{account.Budget}` de `{account.Delegation}`, et l’acte en prend `{asked}`");

    public static LocalizedText NoActLeft(BudgetAccount account) => new(
        $"no act is left of the budget `{account.Budget}` of `{account.Delegation}`",
        $"il ne reste aucun acte du budget `{account.Budget}` de `{account.Delegation}`");
}
