using System.Globalization;
using System.Text;
using Governance.Cedar;
using Governance.Organization;
using NodaTime;
using NodaTime.Text;

namespace Governance.Delegation;

/// <summary>The permit of some links together: what all of them allow, said once.</summary>
internal sealed class DelegationPermit
{
    private readonly ValueList<DelegationRule> _links;
    private readonly DelegationRule _leaf;
    private readonly StringBuilder _text = new();

    public DelegationPermit(ValueList<DelegationRule> links)
    {
        (_links, _leaf) = (links, links[links.Count - 1]);
        Annotate("id", DelegationPolicy.PolicyId(_leaf.Id));
        Annotate("autonomy", links.Min(link => link.Autonomy).Name);
        Annotate("from", InstantPattern.ExtendedIso.Format(links.Max(link => link.ValidFrom)));
        Annotate("until", InstantPattern.ExtendedIso.Format(links.Min(link => link.ValidUntil)));
    }

    public DelegationPermit Annotate(string key, int? value) => Annotate(key, value?.ToString(CultureInfo.InvariantCulture));

    public DelegationPermit Annotate(string key, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            _text.Append('@').Append(key).Append('(').Append(Quote(value)).Append(")\n");
        }

        return this;
    }

    public string Write()
    {
        Annotate("calendar", string.Join(", ", _links.Where(link => link.Calendar is not null).Select(link => link.Calendar.ToString()).Distinct()));
        Annotate("budget", string.Join("; ", _links.SelectMany(link => link.Budgets.OrderBy(budget => budget.Id.Value, StringComparer.Ordinal).Select(budget => Say(link, budget)))));
        _text.Append(CultureInfo.InvariantCulture, $"permit (principal {Delegatee(_leaf.Delegatee)}, action in {List("Action", _leaf.DecisionTypes)}, resource)");
        foreach (var clause in Clauses().Distinct())
        {
            _text.Append("\nwhen {").Append(clause).Append('}');
        }

        return _text.Append(";\n").ToString();
    }

    /// <summary>A condition stands on lines of its own: it may end in a comment.</summary>
    private IEnumerable<string> Clauses() =>
    [
        .. OfScope().Select(clause => $" {clause} "),
        .. _links.Where(link => link.Condition is not null).Select(link => $"\n{link.Condition}\n"),
    ];

    private IEnumerable<string> OfScope() =>
    [
        .. _links.Where(link => link.DecisionTypes != _leaf.DecisionTypes).Select(link => $"action in {List("Action", link.DecisionTypes)}"),
        .. _links.Select(link => $"{List("UseCase", link.Purposes)}.contains(context.purpose)"),
        .. _links.Select(link => $"context.unit in {List("Unit", link.Units)}"),
        .. _links.Where(link => !link.Resources.IsEmpty).Select(link => string.Join(" || ", link.Resources.Select(Say))),
        .. _links.Where(link => !link.DataClasses.IsEmpty).Select(link => $"context has dataClasses && [{string.Join(", ", link.DataClasses.Select(Quote))}].containsAll(context.dataClasses)"),
        .. Limits().Select(limit => $"context has amount && context.currency == \"{limit.Currency}\" && context.amount.lessThanOrEqual(decimal(\"{limit.AmountText}\"))"),
    ];

    /// <summary>The smallest limit of each currency.</summary>
    private IEnumerable<Money> Limits() => _links.Where(link => link.AmountLimit is not null).Select(link => link.AmountLimit.GetValueOrDefault())
        .GroupBy(limit => limit.Currency).Select(same => same.MinBy(limit => limit.Amount));

    /// <summary>Of a chain, a budget is named with its rule: two rules may use one name.</summary>
    private string Say(DelegationRule link, Budget budget)
    {
        var name = _links.Count == 1 ? budget.Id.Value : $"{link.Id}/{budget.Id}";
        var limits = new[] { budget.Amount?.ToString(), budget.Count?.ToString(CultureInfo.InvariantCulture) }.Where(limit => limit is not null);
        var window = budget.Window is { } length ? $" {DurationPattern.Roundtrip.Format(length)}" : string.Empty;
        var zone = budget.TimeZone is { } id ? $" {id}" : string.Empty;
        return $"{name}: {string.Join(" and ", limits)} per {budget.Period}{window}{zone}";
    }

    /// <summary>A scope as Cedar says it; a scope without parts holds nothing.</summary>
    internal static string Say(ResourceScope scope) => scope switch
    {
        { Type: { } type, Within: { } whole } => $"resource is {type} in {whole}",
        { Type: { } type } => $"resource is {type}",
        { Within: { } whole } => $"resource in {whole}",
        _ => "false",
    };

    private static string Delegatee(PartyReference party) => party.Kind switch
    {
        PartyKind.Agent => $"== Agent::\"{party.Id}\"",
        PartyKind.Person => $"== Person::\"{party.Id}\"",
        PartyKind.Role => $"in Role::\"{party.Id}\"",
        _ => $"in Body::\"{party.Id}\"",
    };

    private static string List<TId>(string type, ValueList<TId> ids)
        where TId : struct, IIdentifier<TId> =>
        $"[{string.Join(", ", ids.Select(id => $"{type}::\"{id.Value}\""))}]";

    private static string Quote(string text) => CedarValue.FromString(text).ToString();
}
