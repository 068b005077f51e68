using System.Globalization;
using Governance.Cli.Cedar.Language;
using Governance.Cli.Careers;
using Governance.Cli.Chains;

namespace Governance.Cli.Language;

/// <summary>Everything that the tool itself says; what decisions and diagnostics say comes with them.</summary>
/// <remarks>Messages are lower case without a final period; headings begin with a capital; what the user wrote stands in backticks.</remarks>
internal abstract class ToolWords
{
    public abstract string Error { get; }

    public abstract string Help { get; }

    public abstract string MissingCommand { get; }

    public abstract string MissingFolder { get; }

    public abstract string StandardInputTwice { get; }

    public abstract string EmptyPath { get; }

    public abstract string ReportFault { get; }

    public abstract string Request { get; }

    public abstract string Actor { get; }

    public abstract string DecisionType { get; }

    public abstract string AmountHeading { get; }

    public abstract string Outcome { get; }

    public abstract string DecidedBy { get; }

    /// <summary>Stands where a rule would, when none grants.</summary>
    public abstract string NothingGrants { get; }

    /// <summary>What the marks before rules mean.</summary>
    public abstract IReadOnlyList<string> Legend { get; }

    /// <summary>What the commands of <c>governance cedar</c> say.</summary>
    public abstract CedarWords Cedar { get; }

    /// <summary>What <c>governance authority</c> says.</summary>
    public abstract AuthorityWords Authority { get; }

    /// <summary>What <c>governance agents</c> says.</summary>
    public abstract RegisterWords AgentRegister { get; }

    /// <summary>What <c>governance agent</c> says of who an agent is and what is recorded of it.</summary>
    public abstract FileWords AgentFile { get; }

    /// <summary>What <c>governance agent</c> says of certificates, levels and promotions.</summary>
    public abstract LevelWords AgentLevels { get; }

    public abstract string UnknownCommand(string text);

    public abstract string UnknownOption(string text);

    public abstract string UnexpectedArgument(string text);

    public abstract string NeedsValue(string option);

    public abstract string GivenTwice(string option);

    public abstract string MissingOption(string option);

    public abstract string UnknownValue(string option, string value, IReadOnlyList<string> known);

    public abstract string NotANumber(string option, string value);

    /// <summary>That a value is no id and number of days.</summary>
    public abstract string BadDelay(string option, string value, int most);

    public abstract string NotTogether(string option, string other);

    public abstract string UnknownLanguage(string text);

    public abstract string BadInstant(string text);

    public abstract string InstantForm(string example);

    public abstract string DidYouMean(string word);

    public abstract string SeeHelp(string command);

    public abstract string Fault(string message);

    public abstract string CannotReadOrWrite(string message);

    /// <summary>An amount as the language writes numbers; it is never parted from its currency.</summary>
    public string Amount(Money money) => $"{money.Amount.ToString("#,0.00##", Numbers)}\u00a0{money.Currency}";

    /// <summary>A number as the language writes numbers.</summary>
    public string Quantity(decimal number) => number.ToString("#,0.##########", Numbers);

    /// <summary>What a folder holds and what was found in it, on one line.</summary>
    public abstract string Summary(string folder, ModelCounts counts, int warnings);

    /// <summary>What was found in a folder that cannot be used, on one line.</summary>
    public abstract string Rejected(string folder, int errors, int warnings);

    /// <summary>How many requests had each outcome.</summary>
    /// <param name="requests">The number of requests.</param>
    /// <param name="outcomes">Names of outcomes and their numbers.</param>
    public abstract string Totals(int requests, IEnumerable<(string Outcome, int Count)> outcomes);

    public abstract string NoRequests(string folder);

    public abstract string MoreFindings(int warnings, string command);

    public abstract string Reading(string folder);

    /// <summary>That a file is being read, and how much of it was.</summary>
    public abstract string ReadingPart(string file, int percent);

    /// <summary>That so many KPIs are being assessed.</summary>
    public abstract string Assessing(int kpis);

    public abstract string Deciding(int done, int all);

    protected abstract NumberFormatInfo Numbers { get; }

    /// <summary>A number and the noun that goes with it.</summary>
    internal static string Count(int number, bool isOne, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(isOne ? one : many)}");
}
