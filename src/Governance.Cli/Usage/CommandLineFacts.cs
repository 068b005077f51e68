using System.CommandLine;
using System.CommandLine.Parsing;

namespace Governance.Cli.Usage;

/// <summary>What stands on a command line, as plain texts.</summary>
internal sealed class CommandLineFacts
{
    private readonly ParseResult _parse;
    private readonly ToolSyntax _syntax;
    private readonly HashSet<object?> _stray;

    public CommandLineFacts(ParseResult parse, ToolSyntax syntax)
    {
        (_parse, _syntax) = (parse, syntax);
        var verbatim = parse.Tokens.SkipWhile(t => t.Type != TokenType.DoubleDash).ToHashSet(ReferenceEqualityComparer.Instance);
        _stray = Command.Arguments.SelectMany(Tokens).Where(t => IsOptionLike(t.Value) && !verbatim.Contains(t))
            .ToHashSet(ReferenceEqualityComparer.Instance);
        Unknown = [.. parse.Tokens.Where(t => t.Type == TokenType.Directive || _stray.Contains(t)).Select(t => t.Value), .. parse.UnmatchedTokens];
    }

    /// <summary>The command that was given; the root when none was.</summary>
    public Command Command => _parse.CommandResult.Command;

    /// <summary>Whether the command only holds others, so that one of them is needed.</summary>
    public bool IsGroup => Command.Subcommands.Count > 0;

    /// <summary>The command as it is written behind <c>governance</c>, such as <c>cedar parse</c>; empty for the root.</summary>
    public string CommandPath
    {
        get
        {
            var names = new Stack<string>();
            for (SymbolResult? result = _parse.CommandResult; result is CommandResult { Parent: not null } command; result = command.Parent)
            {
                names.Push(command.Command.Name);
            }

            return string.Join(' ', names);
        }
    }

    /// <summary>What is no command, option or argument of ours.</summary>
    public IReadOnlyList<string> Unknown { get; }

    public bool Help => Has(_syntax.Help);

    public bool Version => Has(_syntax.Version);

    /// <summary>Whether an option was given, with or without a value.</summary>
    public bool Has(Option option) => _parse.GetResult(option) is { Implicit: false };

    /// <summary>The values of an option, one for each time that it was given with one.</summary>
    public IReadOnlyList<string> Values(Option option) => [.. _parse.GetResult(option)?.Tokens.Select(t => t.Value) ?? []];

    /// <summary>The values of an argument, in order.</summary>
    public IReadOnlyList<string> Values(Argument argument) => [.. Tokens(argument).Where(t => !_stray.Contains(t)).Select(t => t.Value)];

    /// <summary>How often an option was given.</summary>
    public int Times(Option option) => _parse.GetResult(option)?.IdentifierTokenCount ?? 0;

    private IEnumerable<Token> Tokens(Argument argument) => _parse.GetResult(argument)?.Tokens ?? [];

    /// <summary>The parser takes an unknown option for an argument.</summary>
    private static bool IsOptionLike(string text) => text.Length > 1 && text[0] == '-';
}
