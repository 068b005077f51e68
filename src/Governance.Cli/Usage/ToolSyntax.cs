using System.CommandLine;

namespace Governance.Cli.Usage;

/// <summary>The commands, arguments and options, as the parser knows them.</summary>
/// <remarks>
/// Arities are lenient and nothing has a validator: what is missing or too much is found afterwards (<see cref="UsageCheck"/>), so that every
/// message is in the reader's language and several come together.
/// </remarks>
internal sealed class ToolSyntax
{
    public ToolSyntax()
    {
        Root = new RootCommand { Check, Decide, Language, Help, Version };
        Root.Directives.Clear();
        foreach (var builtIn in Root.Options.Where(o => o is System.CommandLine.Help.HelpOption or VersionOption).ToList())
        {
            Root.Options.Remove(builtIn);
        }

        Check.Add(Folder);
        Check.Add(Json);
        Decide.Add(Folder);
        Decide.Add(Requests);
        Decide.Add(At);
        Decide.Add(Json);
    }

    public RootCommand Root { get; }

    public Command Check { get; } = new("check");

    public Command Decide { get; } = new("decide");

    public Argument<string[]> Folder { get; } = new("FOLDER") { Arity = ArgumentArity.ZeroOrOne };

    public Argument<string[]> Requests { get; } = new("REQUEST") { Arity = ArgumentArity.ZeroOrMore };

    public Option<string[]> Language { get; } = new("--lang") { Arity = ArgumentArity.ZeroOrMore, Recursive = true };

    public Option<string[]> At { get; } = new("--at") { Arity = ArgumentArity.ZeroOrMore };

    public Option<bool> Json { get; } = new("--json") { Arity = ArgumentArity.Zero };

    public Option<bool> Help { get; } = new("--help", "-h", "-?") { Arity = ArgumentArity.Zero, Recursive = true };

    public Option<bool> Version { get; } = new("--version") { Arity = ArgumentArity.Zero };

    /// <summary>Parses a command line; <c>@file</c> is an argument like any other.</summary>
    public ParseResult Parse(IReadOnlyList<string> args) => Root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });

    /// <summary>The names of the options that a command takes, its parents' among them.</summary>
    public IEnumerable<string> OptionNames(Command command) =>
        command.Options.Concat(command == Root ? [] : Root.Options.Where(o => o.Recursive)).Select(o => o.Name);
}
