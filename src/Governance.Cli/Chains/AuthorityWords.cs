using System.Globalization;
using Governance.Delegation;
using NodaTime;

namespace Governance.Cli.Chains;

/// <summary>What <c>governance authority</c> says.</summary>
internal abstract class AuthorityWords
{
    /// <summary>Says that neither or both of two options are given.</summary>
    public abstract string OneActor(string option, string other);

    /// <summary>Who answers, and where.</summary>
    public abstract string Accountable(string person, string units);

    /// <summary>Who answers in the place of somebody who is away.</summary>
    public abstract string InPlaceOf(string person, string absent);

    /// <summary>That nobody answers, and why.</summary>
    public abstract string NobodyAccountable(string units, string problem);

    /// <summary>That a chain does not hold somewhere, and why.</summary>
    public abstract string DoesNotHold(string delegator, string units, string problem);

    /// <summary>Who answers where a chain does not hold.</summary>
    public abstract string AccountableThere(string person);

    public abstract string InForce { get; }

    /// <summary>That a chain is not in force, when its first lines say why.</summary>
    public abstract string NotInForce { get; }

    public abstract string NotInForceBecause(string problem);

    public abstract string NoChain(string party);

    /// <summary>Who passes the right on, when it is not the party that received it.</summary>
    public abstract string By(string delegator);

    public abstract string UpTo(string level);

    /// <summary>The limit of one act.</summary>
    public abstract string AnAct(string amount);

    public abstract string Acts(int count);

    /// <summary>A budget of amounts or acts over a period.</summary>
    public abstract string Budget(string limit, BudgetPeriod period, string? timeZone);

    /// <summary>A budget over a window that ends at the act.</summary>
    public abstract string Rolling(string limit, Duration window);

    public abstract string Purposes(string purposes);

    public abstract string Units(string units);

    public abstract string Resources(string resources);

    public abstract string DataClasses(string dataClasses);

    public abstract string Calendar(string calendar);

    public abstract string Condition(string condition);

    public abstract string Valid(string from, string until);

    /// <summary>How many more times the right may be passed on, at least once.</summary>
    public abstract string Depth(int times);

    /// <summary>A day as all dates of the tool are written.</summary>
    public static string Day(Instant instant) => instant.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A length in days when it is whole days, else in hours.</summary>
    protected static (string Number, bool IsDays) Length(Duration length, NumberFormatInfo numbers)
    {
        var isDays = length.TotalDays >= 1 && length.NanosecondOfDay == 0;
        return ((isDays ? length.TotalDays : length.TotalHours).ToString("0.###", numbers), isDays);
    }
}
