using System.Diagnostics;
using System.Globalization;
using Governance.Delegation;
using NodaTime;

namespace Governance.Cli.Chains;

/// <summary>The words of <c>governance authority</c> in English.</summary>
internal sealed class EnglishAuthorityWords : AuthorityWords
{
    public static EnglishAuthorityWords Words { get; } = new();

    public override string InForce => "in force";

    public override string NotInForce => "not in force";

    public override string OneActor(string option, string other) => $"exactly one of `{option}` and `{other}` is needed";

    public override string Accountable(string person, string units) => $"{person} — accountable in {units}";

    public override string InPlaceOf(string person, string absent) => $"{person} in place of {absent}";

    public override string NobodyAccountable(string units, string problem) => $"nobody is accountable in {units}: {problem}";

    public override string DoesNotHold(string delegator, string units, string problem) => $"{delegator} — in {units}: {problem}";

    public override string AccountableThere(string person) => $"; accountable there: {person}";

    public override string NotInForceBecause(string problem) => $"not in force: {problem}";

    public override string NoChain(string party) => $"no delegation leads to {party}";

    public override string By(string delegator) => $"by {delegator}";

    public override string UpTo(string level) => $"up to {level}";

    public override string AnAct(string amount) => $"{amount} an act";

    public override string Acts(int count) => count == 1 ? "1 act" : $"{count.ToString(CultureInfo.InvariantCulture)} acts";

    public override string Budget(string limit, BudgetPeriod period, string? timeZone)
    {
        var over = period switch
        {
            BudgetPeriod.Lifetime => "in all",
            BudgetPeriod.Day => "a day",
            BudgetPeriod.Week => "a week",
            BudgetPeriod.Month => "a month",
            BudgetPeriod.Quarter => "a quarter",
            BudgetPeriod.Year => "a year",
            _ => throw new UnreachableException(),
        };
        return timeZone is null ? $"{limit} {over}" : $"{limit} {over} ({timeZone})";
    }

    public override string Rolling(string limit, Duration window)
    {
        var (number, isDays) = Length(window, NumberFormatInfo.InvariantInfo);
        return $"{limit} in any {number} {(isDays ? "days" : "hours")}";
    }

    public override string Purposes(string purposes) => $"for {purposes}";

    public override string Units(string units) => $"in {units}";

    public override string Resources(string resources) => $"on {resources}";

    public override string DataClasses(string dataClasses) => $"data {dataClasses}";

    public override string Calendar(string calendar) => $"in the hours of {calendar}";

    public override string Condition(string condition) => $"if {condition}";

    public override string Valid(string from, string until) => $"from {from} until {until}";

    public override string Depth(int times) => times == 1 ? "may be passed on once more" : $"may be passed on {times.ToString(CultureInfo.InvariantCulture)} more times";
}
