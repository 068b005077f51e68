using Governance.Cli.Help;

namespace Governance.Cli.Language;

/// <summary>The help pages in English.</summary>
internal static class EnglishHelp
{
    private static readonly HelpRow HelpOption = new("-h, --help", "show this help");

    private static readonly HelpRow LanguageOption =
        new("--lang en|fr", "the language of all text; without it that of the system (LANG), and English when that is not French");

    public static HelpPage Root { get; } = new(
        "Governs AI use cases and agents: checks a governance folder and decides requests, with reasons.",
        new HelpSection("Usage:", new HelpRow("governance COMMAND FOLDER [options]")),
        new HelpSection(
            "Commands:",
            new("check FOLDER", "read everything in a folder and show every problem, each at its place"),
            new("decide FOLDER [REQUEST …]", "decide requests: how autonomously, on whose authority, under which duties, and why")),
        new HelpSection("Options:", LanguageOption, new("--version", "show the version"), HelpOption),
        new HelpSection(
            "Exit codes:",
            new("0", "fine"),
            new("1", "the answer is no, or there are findings"),
            new("2", "the input cannot be used, or the command line makes no sense")),
        new HelpSection(
            "Examples:",
            new("governance check customer-refunds"),
            new("governance decide customer-refunds"),
            new("governance decide customer-refunds 02-large-refund.json --lang fr"),
            new("governance decide --help")));

    public static HelpPage Check { get; } = new(
        "Reads everything in a governance folder, its requests included, and shows every problem at its place.",
        new HelpSection("Usage:", new HelpRow("governance check FOLDER [--json] [--lang en|fr]")),
        new HelpSection("Arguments:", new HelpRow("FOLDER", "the path of a governance folder")),
        new HelpSection(
            "Options:",
            new("--json", "write the problems to the standard output as JSON, and nothing else"),
            LanguageOption,
            HelpOption),
        new HelpSection(
            "Exit codes:",
            new("0", "nothing found"),
            new("1", "warnings: the folder can be used, and says something that was probably not meant"),
            new("2", "errors, or the command line makes no sense")),
        new HelpSection(
            "JSON:",
            new HelpRow("[…]", "an array with one object for each problem, empty when there is none; every property is always there"),
            new HelpRow("id", "the stable id of the kind of problem, such as GOV1006"),
            new HelpRow("severity", "error or warning"),
            new HelpRow("message", "what is wrong, in the chosen language"),
            new HelpRow("help", "what would help, or null"),
            new HelpRow("file", "the path of the file, FOLDER included, or null"),
            new HelpRow("line, column", "the place, from 1, or null"),
            new HelpRow("path", "the JSON path of the place, or null")),
        new HelpSection(
            "Examples:",
            new("governance check customer-refunds"),
            new("governance check customer-refunds --json")));

    public static HelpPage Decide { get; } = new(
        "Decides requests by the rules of a governance folder.",
        new HelpSection("Usage:", new HelpRow("governance decide FOLDER [REQUEST …] [--at INSTANT] [--json] [--lang en|fr]")),
        new HelpSection(
            "Arguments:",
            new("FOLDER", "the path of a governance folder"),
            new(
                "REQUEST",
                "a request file, also found by its name in FOLDER/requests; - reads one from the standard input. One request is explained in full, "
                    + "several make a table. Without any, all of FOLDER/requests are reported")),
        new HelpSection(
            "Options:",
            new("--at INSTANT", "decide as of this instant, whatever the requests say: 2026-11-20T09:30:00Z"),
            new("--json", "write the decisions to the standard output as JSON, and nothing else"),
            LanguageOption,
            HelpOption),
        new HelpSection(
            "Exit codes:",
            new("0", "every named request may proceed now; or no request was named, and the report is written"),
            new("1", "a named request may not proceed now"),
            new("2", "the folder or a request cannot be used, or the command line makes no sense")),
        new HelpSection(
            "JSON:",
            new("[…]", "an array with one object for each request; every property is always there"),
            new("request", "the request as named, or its file name in FOLDER/requests"),
            new("outcome", "refused, observeOnly, adviseOnly, awaitingApproval, awaitingPlan or proceed"),
            new("autonomy", "the level as policies write it, such as ActWithApproval"),
            new("grants", "kind (policy, delegation), rule, level, accountable, person, because, cites, obligations, counts, voidBecause"),
            new("ceilings", "kind (builtIn, policy), rule, level, binding, decisive, because, cites, owner, protocols, obligations, error"),
            new("authority", "party, person, rule, chain (delegation rules from the head); null when refused"),
            new("validations", "protocol, name, approver, demandedBy: what must be approved first"),
            new("obligations", "id, duty"),
            new("blockers", "level, kind (missingGrant, ceiling), rule, because: what stands between the decision and ActWithinBounds"),
            new("policyVersion, digest", "the version of the rules, and what an approval binds to: SHA-256 in hexadecimal"),
            new("explanation", "the full explanation, in the chosen language"),
            new("because, duty …", "texts are {\"en\": …, \"fr\": …}; what is not known is null"),
            new("input errors", "go to the standard error as the array of `governance check --json`; the standard output stays empty")),
        new HelpSection(
            "Examples:",
            new("governance decide customer-refunds"),
            new("governance decide customer-refunds 02-large-refund.json"),
            new("governance decide customer-refunds - --json < request.json"),
            new("governance decide customer-refunds 01-small-refund.json --at 2027-01-04T08:00:00Z")));
}
