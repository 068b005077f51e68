using System.CommandLine;
using Governance.Cli.Cedar.Help;
using Governance.Cli.Cedar.Usage;
using Governance.Cli.Commands;
using Governance.Cli.Help;

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
        FolderCommands =
        [
            new CheckCommand(), new DecideCommand(), new AuthorityCommand(), new ResponsibilitiesCommand(), new AgentsCommand(), new AgentCommand(), new PortfolioCommand(),
            new GatesCommand(), new ArbitrateCommand(), new RoadmapCommand(), new KpisCommand(),
        ];
        Root = new RootCommand { Language, Help, Version };
        Root.Directives.Clear();
        foreach (var builtIn in Root.Options.Where(o => o is System.CommandLine.Help.HelpOption or VersionOption).ToList())
        {
            Root.Options.Remove(builtIn);
        }

        foreach (var command in FolderCommands)
        {
            Root.Add(command.Command);
        }

        Root.Add(Cedar.Group);
    }

    public RootCommand Root { get; }

    /// <summary>The commands about a governance folder.</summary>
    public IReadOnlyList<ToolCommand> FolderCommands { get; }

    /// <summary>The commands of <c>governance cedar</c>.</summary>
    public CedarSyntax Cedar { get; } = new();

    public Option<string[]> Language { get; } = new("--lang") { Arity = ArgumentArity.ZeroOrMore, Recursive = true };

    public Option<bool> Help { get; } = new("--help", "-h", "-?") { Arity = ArgumentArity.Zero, Recursive = true };

    public Option<bool> Version { get; } = new("--version") { Arity = ArgumentArity.Zero };

    /// <summary>Parses a command line; <c>@file</c> is an argument like any other.</summary>
    public ParseResult Parse(IReadOnlyList<string> args) => Root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });

    /// <summary>The command of ours that the parser found; <see langword="null"/> for the root and for a group.</summary>
    public ToolCommand? Find(Command command) => FolderCommands.Concat(Cedar.Commands).FirstOrDefault(known => known.Command == command);

    /// <summary>The help of a command, of a group or of the root.</summary>
    public CommandHelp Page(Command command) => Find(command)?.Help ?? (command == Cedar.Group ? GroupHelp.Pages : RootHelp.Pages);

    /// <summary>The names of the options that a command takes, its parents' among them.</summary>
    public IEnumerable<string> OptionNames(Command command) =>
        command.Options.Concat(command == Root ? [] : Root.Options.Where(o => o.Recursive)).Select(o => o.Name);
}
