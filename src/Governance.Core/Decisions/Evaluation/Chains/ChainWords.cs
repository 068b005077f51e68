using System.Globalization;
using Governance.Agents;
using Governance.Delegation;
using Governance.Organization;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Why a chain of delegations does not hold, in both languages.</summary>
internal static class ChainWords
{
    public static LocalizedText Revoked(Revocation revocation) => new(
        $"`{revocation.Delegation}` was revoked on {Day(revocation.At)} ({revocation.Reason.En})",
        $"`{revocation.Delegation}` a été révoquée le {Day(revocation.At)} ({French(revocation.Reason)})");

    public static LocalizedText Replaced(DelegationRule rule, DelegationRule successor) => new(
        $"`{rule.Id}` was replaced by `{successor.Id}` on {Day(successor.ValidFrom)}",
        $"`{rule.Id}` a été remplacée par `{successor.Id}` le {Day(successor.ValidFrom)}");

    public static LocalizedText Suspended(Suspension suspension) => suspension.Until is { } until
        ? new($"`{suspension.Delegation}` is suspended until {Day(until)} ({suspension.Reason.En})",
            $"`{suspension.Delegation}` est suspendue jusqu’au {Day(until)} ({French(suspension.Reason)})")
        : new($"`{suspension.Delegation}` is suspended ({suspension.Reason.En})", $"`{suspension.Delegation}` est suspendue ({French(suspension.Reason)})");

    public static LocalizedText NotYetValid(DelegationRule rule) =>
        new($"`{rule.Id}` is valid only from {Day(rule.ValidFrom)}", $"`{rule.Id}` n’est valable qu’à partir du {Day(rule.ValidFrom)}");

    public static LocalizedText Expired(DelegationRule rule) =>
        new($"`{rule.Id}` expired on {Day(rule.ValidUntil)}", $"`{rule.Id}` a expiré le {Day(rule.ValidUntil)}");

    public static LocalizedText NoRoot(DelegationRule rule) =>
        new($"the chain of `{rule.Id}` has no beginning", $"la chaîne de `{rule.Id}` n’a pas de début");

    public static LocalizedText TooDeep(DelegationRule rule) => new(
        $"`{rule.Id}` passes the right on further than the depth above it allows",
        $"`{rule.Id}` transmet le droit plus loin que ne le permet la profondeur au-dessus");

    public static LocalizedText Repeated(DelegationRule rule) => new(
        $"`{rule.Delegatee}` stands twice in the chain of `{rule.Id}`",
        $"`{rule.Delegatee}` figure deux fois dans la chaîne de `{rule.Id}`");

    public static LocalizedText NotReceived(DelegationRule rule) => new(
        $"`{rule.Delegator}` did not receive the right that `{rule.Id}` passes on",
        $"`{rule.Delegator}` n’a pas reçu le droit que `{rule.Id}` transmet");

    public static LocalizedText NoLongerHolds(DelegationRule rule, PartyReference role) => new(
        $"`{rule.Delegator}`, who passes the right on by `{rule.Id}`, does not hold `{role}` in this unit",
        $"`{rule.Delegator}`, qui transmet le droit par `{rule.Id}`, n’occupe pas `{role}` dans cette unité");

    public static LocalizedText DelegatorLeft(DelegationRule rule) => new(
        $"`{rule.Delegator}`, who passes the right on by `{rule.Id}`, has left",
        $"`{rule.Delegator}`, qui transmet le droit par `{rule.Id}`, a quitté l’organisation");

    public static LocalizedText DelegatorIsOut(DelegationRule rule, AgentStatus? status) => status is { } known
        ? new($"`{rule.Delegator}`, which passes the right on by `{rule.Id}`, is {known.DisplayName.En}",
            $"`{rule.Delegator}`, qui transmet le droit par `{rule.Id}`, est {known.DisplayName.Fr}")
        : NotReceived(rule);

    public static LocalizedText NotMember(PartyReference body) =>
        new($"the requester has no seat in `{body}` now", $"le demandeur ne siège pas dans `{body}` actuellement");

    public static LocalizedText Closed(DelegationRule rule, CalendarId calendar) => new(
        $"`{rule.Id}` can be used only in the hours of `{calendar}`",
        $"`{rule.Id}` ne peut servir qu’aux heures de `{calendar}`");

    public static LocalizedText NoDataClass(DelegationRule rule) => new(
        $"`{rule.Id}` is limited to certain classes of data, and the request does not say which it touches",
        $"`{rule.Id}` est limitée à certaines classes de données, et la demande ne dit pas lesquelles elle touche");

    public static LocalizedText DataClass(DelegationRule rule, string dataClass) => new(
        $"`{rule.Id}` does not cover data of the class {VisibleText.Quote(dataClass)}",
        $"`{rule.Id}` ne couvre pas les données de la classe {VisibleText.Quote(dataClass)}");

    public static LocalizedText NoAmount(DelegationRule rule, Money limit) => new(
        $"`{rule.Id}` is limited to `{limit}`, and the request has no amount",
        $"`{rule.Id}` est limitée à `{limit}`, et la demande n’a pas de montant");

    public static LocalizedText OtherCurrency(DelegationRule rule, Money limit, Currency asked) => new(
        $"`{rule.Id}` is limited to `{limit}`, and the request is in `{asked}`",
        $"`{rule.Id}` est limitée à `{limit}`, et la demande est en `{asked}`");

    public static LocalizedText OverLimit(DelegationRule rule, Money limit) => new(
        $"the amount is above `{limit}`, the limit of `{rule.Id}`",
        $"le montant dépasse `{limit}`, la limite de `{rule.Id}`");

    private static string French(LocalizedText text) => text.Fr ?? text.En;

    private static string Day(Instant instant) => instant.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
