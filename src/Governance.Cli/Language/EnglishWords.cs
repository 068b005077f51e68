using System.Globalization;
using Governance.Cli.Cedar.Language;
using Governance.Cli.Careers;
using Governance.Cli.Chains;

namespace Governance.Cli.Language;

/// <summary>The tool's words in English.</summary>
internal sealed class EnglishWords : ToolWords
{
    public static EnglishWords Words { get; } = new();

    public override string Error => "error: ";

    public override string Help => "help: ";

    public override string MissingCommand => "a command is needed";

    public override string MissingFolder => "the path of a governance folder is needed";

    public override string StandardInputTwice => "`-` can be read only once";

    public override string EmptyPath => "a path is empty";

    public override string ReportFault => "this is a fault of the tool; please report it with the command line and, if you can, the folder";

    public override string Request => "Request";

    public override string Actor => "Actor";

    public override string DecisionType => "Decision";

    public override string AmountHeading => "Amount";

    public override string Outcome => "Outcome";

    public override string DecidedBy => "Decided by";

    public override string NothingGrants => "no rule grants it";

    public override IReadOnlyList<string> Legend => ["+ allowed by", "≤ limited by", "× does not count"];

    public override CedarWords Cedar => EnglishCedarWords.Words;

    public override AuthorityWords Authority => EnglishAuthorityWords.Words;

    public override RegisterWords AgentRegister => EnglishRegisterWords.Words;

    public override FileWords AgentFile => EnglishFileWords.Words;

    public override LevelWords AgentLevels => EnglishLevelWords.Words;

    public override string UnknownCommand(string text) => $"there is no command `{text}`";

    public override string UnknownOption(string text) => $"there is no option `{text}`";

    public override string UnexpectedArgument(string text) => $"`{text}` is one argument too many";

    public override string NeedsValue(string option) => $"the option `{option}` needs a value";

    public override string GivenTwice(string option) => $"the option `{option}` is given more than once";

    public override string MissingOption(string option) => $"the option `{option}` is needed";

    public override string UnknownValue(string option, string value, IReadOnlyList<string> known) =>
        $"`{value}` is no value of the option `{option}`: it takes {string.Join(" or ", known.Select(word => $"`{word}`"))}";

    public override string NotANumber(string option, string value) => $"`{value}` is no value of the option `{option}`: it takes a whole number from 0";

    public override string BadDelay(string option, string value, int most) =>
        $"`{value}` is no value of the option `{option}`: it takes an id and days from 0 to {Quantity(most)}, such as `data-hub=10`";

    public override string NotTogether(string option, string other) => $"the options `{option}` and `{other}` do not go together";

    public override string UnknownLanguage(string text) => $"`{text}` is not a language of this tool: it speaks `en` and `fr`";

    public override string BadInstant(string text) => $"`{text}` is not an instant";

    public override string InstantForm(string example) => $"an instant is a date and a time in UTC, such as `{example}`";

    public override string DidYouMean(string word) => $"did you mean `{word}`?";

    public override string SeeHelp(string command) => $"`{command}` says more";

    public override string Fault(string message) => $"the tool failed: {message}";

    public override string CannotReadOrWrite(string message) => $"something could not be read or written: {message}";

    public override string Summary(string folder, ModelCounts counts, int warnings)
    {
        ReadOnlySpan<string> parts =
        [
            Number(counts.Units, "unit", "units"),
            Number(counts.People, "person", "people"),
            Number(counts.Agents, "agent", "agents"),
            Number(counts.UseCases, "use case", "use cases"),
            Number(counts.Policies, "policy", "policies"),
            Number(counts.Schemas, "schema", "schemas"),
            Number(counts.Delegations, "delegation", "delegations"),
            Number(counts.Requests, "request", "requests"),
        ];
        var findings = warnings == 0 ? "no findings" : Number(warnings, "warning", "warnings");
        var rows = counts.Measurements == 0 ? string.Empty : $", {Quantity(counts.Measurements)} {(counts.Measurements == 1 ? "measurement" : "measurements")}";
        return $"{folder}: {string.Join(", ", parts)}{rows}; {findings}";
    }

    public override string Rejected(string folder, int errors, int warnings)
    {
        var also = warnings == 0 ? string.Empty : $", {Number(warnings, "warning", "warnings")}";
        return $"{folder}: {Number(errors, "error", "errors")}{also}";
    }

    public override string Totals(int requests, IEnumerable<(string Outcome, int Count)> outcomes) =>
        $"{Number(requests, "request", "requests")} — {string.Join(", ", outcomes.Select(o => $"{o.Outcome}:\u00a0{o.Count}"))}";

    public override string NoRequests(string folder) => $"there are no requests in `{folder}`";

    public override string MoreFindings(int warnings, string command) =>
        $"{Number(warnings, "warning", "warnings")} about the folder; `{command}` shows {(warnings == 1 ? "it" : "them")}";

    public override string Reading(string folder) => $"reading {folder} …";

    public override string ReadingPart(string file, int percent) => $"reading {file}: {percent}% …";

    public override string Assessing(int kpis) => $"assessing {Number(kpis, "KPI", "KPIs")} …";

    public override string Deciding(int done, int all) => $"deciding {done} of {all} …";

    protected override NumberFormatInfo Numbers { get; } = new() { NumberGroupSeparator = ",", NumberDecimalSeparator = "." };

    private static string Number(int number, string one, string many) => Count(number, number == 1, one, many);
}
