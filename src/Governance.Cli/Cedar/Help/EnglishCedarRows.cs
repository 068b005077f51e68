using Governance.Cli.Help;

namespace Governance.Cli.Cedar.Help;

/// <summary>What several help pages say alike, in English.</summary>
internal static class EnglishCedarRows
{
    public static HelpRow File { get; } = new("FILE", "a file with policies, in Cedar's syntax or in JSON; - reads the standard input");

    public static HelpRow Schema { get; } = new("--schema FILE", "the schema, in Cedar's syntax or in JSON");

    public static HelpRow Policies { get; } = new("--policies FILE", "the policies, in Cedar's syntax or in JSON; - reads the standard input, as for every file");

    public static HelpRow Entities { get; } = new("--entities FILE", "the entities, in Cedar's JSON");

    public static HelpRow RequestSchema { get; } =
        new("--schema FILE", "a schema that entities and request must fit; with it, JSON may leave out the escapes of entities and extension values");

    public static HelpRow Entity { get; } = new("--principal, --action, --resource ENTITY", "who asks, what is to be done, and to what, such as User::\"alice\"");

    public static HelpRow Context { get; } = new("--context FILE", "the context, a JSON object; empty by default");

    public static HelpRow Json { get; } = new("--json", "write the answer to the standard output as JSON, and nothing else");

    public static HelpSection ExitCodes { get; } = new(
        "Exit codes:",
        new HelpRow("0", "fine"),
        new HelpRow("1", "the answer is no, or there are findings"),
        new HelpRow("2", "the input cannot be used, or the command line makes no sense"));

    public static HelpRow InapplicableAction(string value) => new(
        "--inapplicable-action error|warning",
        $"what it is when no action applies to a policy's scope: an error in Cedar 4.10, whose verdicts its corpus holds, a warning in 4.13; {value} by default");
}
