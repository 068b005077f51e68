using System.Globalization;
using System.Text;
using Governance.Organization;
using NodaTime;
using NodaTime.Text;

namespace Governance.Delegation;

/// <summary>Writes a delegation rule out as the Cedar permit that means the same.</summary>
/// <remarks>
/// The permit is how the rule is evaluated, so the two cannot differ. What Cedar cannot know, whether the delegator holds the right at that
/// instant, is checked beside it.
/// </remarks>
public static class DelegationPolicy
{
    internal const string IdPrefix = "delegation.";

    /// <summary>The permit as Cedar text, with <c>@id</c>, <c>@autonomy</c> and <c>@from</c> / <c>@until</c>.</summary>
    /// <param name="rule">The rule.</param>
    public static string ToCedar(DelegationRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var text = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"@id(\"{PolicyId(rule.Id)}\")\n@autonomy(\"{rule.Autonomy.Name}\")\n")
            .Append(CultureInfo.InvariantCulture, $"@from(\"{Iso(rule.ValidFrom)}\")\n@until(\"{Iso(rule.ValidUntil)}\")\n")
            .Append(CultureInfo.InvariantCulture, $"permit (principal {Delegatee(rule.Delegatee)}, action in [{List("Action", rule.DecisionTypes)}], resource)\n")
            .Append(CultureInfo.InvariantCulture, $"when {{ [{List("UseCase", rule.Purposes)}].contains(context.purpose) }}\n")
            .Append(CultureInfo.InvariantCulture, $"when {{ context.unit in [{List("Unit", rule.Units)}] }}");
        if (rule.AmountLimit is { } limit)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"\nwhen {{ context has amount && context.currency == \"{limit.Currency}\" && context.amount.lessThanOrEqual(decimal(\"{limit.AmountText}\")) }}");
        }

        if (rule.Condition is { } condition)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nwhen {{\n{condition}\n}}");
        }

        return text.Append(";\n").ToString();
    }

    /// <summary>The id of the permit: <c>delegation.</c> and the id of the rule.</summary>
    /// <param name="id">The rule.</param>
    public static string PolicyId(DelegationId id) => IdPrefix + id.Value;

    private static string Delegatee(PartyReference party) => party.Kind switch
    {
        PartyKind.Agent => $"== Agent::\"{party.Id}\"",
        PartyKind.Person => $"== Person::\"{party.Id}\"",
        PartyKind.Role => $"in Role::\"{party.Id}\"",
        _ => $"in Body::\"{party.Id}\"",
    };

    private static string List<TId>(string type, ValueList<TId> ids)
        where TId : struct, IIdentifier<TId> =>
        string.Join(", ", ids.Select(id => $"{type}::\"{id.Value}\""));

    private static string Iso(Instant instant) => InstantPattern.ExtendedIso.Format(instant);
}
