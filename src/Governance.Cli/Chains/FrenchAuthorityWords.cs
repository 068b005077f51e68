using System.Diagnostics;
using System.Globalization;
using Governance.Delegation;
using NodaTime;

namespace Governance.Cli.Chains;

/// <summary>The words of <c>governance authority</c> in French.</summary>
internal sealed class FrenchAuthorityWords : AuthorityWords
{
    private static readonly NumberFormatInfo Numbers = new() { NumberDecimalSeparator = "," };

    public static FrenchAuthorityWords Words { get; } = new();

    public override string InForce => "en vigueur";

    public override string NotInForce => "pas en vigueur";

    public override string OneActor(string option, string other) => $"il faut soit `{option}`, soit `{other}`";

    public override string Accountable(string person, string units) => $"{person} — responsable dans {units}";

    public override string InPlaceOf(string person, string absent) => $"{person} à la place de {absent}";

    public override string NobodyAccountable(string units, string problem) => $"personne n’est responsable dans {units}\u00a0: {problem}";

    public override string DoesNotHold(string delegator, string units, string problem) => $"{delegator} — dans {units}\u00a0: {problem}";

    public override string AccountableThere(string person) => $"\u202f; y est responsable\u00a0: {person}";

    public override string NotInForceBecause(string problem) => $"pas en vigueur\u00a0: {problem}";

    public override string NoChain(string party) => $"aucune délégation ne mène à {party}";

    public override string By(string delegator) => $"par {delegator}";

    public override string UpTo(string level) => $"jusqu’à {level}";

    public override string AnAct(string amount) => $"{amount} par acte";

    public override string Acts(int count) => count == 1 ? "1 acte" : $"{count.ToString(CultureInfo.InvariantCulture)} actes";

    public override string Budget(string limit, BudgetPeriod period, string? timeZone)
    {
        var over = period switch
        {
            BudgetPeriod.Lifetime => "en tout",
            BudgetPeriod.Day => "par jour",
            BudgetPeriod.Week => "par semaine",
            BudgetPeriod.Month => "par mois",
            BudgetPeriod.Quarter => "par trimestre",
            BudgetPeriod.Year => "par an",
            _ => throw new UnreachableException(),
        };
        return timeZone is null ? $"{limit} {over}" : $"{limit} {over} ({timeZone})";
    }

    public override string Rolling(string limit, Duration window)
    {
        var (number, isDays) = Length(window, Numbers);
        return $"{limit} sur {number} {(isDays ? "jours glissants" : "heures glissantes")}";
    }

    public override string Purposes(string purposes) => $"pour {purposes}";

    public override string Units(string units) => $"dans {units}";

    public override string Resources(string resources) => $"sur {resources}";

    public override string DataClasses(string dataClasses) => $"données {dataClasses}";

    public override string Calendar(string calendar) => $"aux heures de {calendar}";

    public override string Condition(string condition) => $"si {condition}";

    public override string Valid(string from, string until) => $"du {from} au {until}";

    public override string Depth(int times) => $"peut être transmise encore {times.ToString(CultureInfo.InvariantCulture)} fois";
}
