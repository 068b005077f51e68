using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;

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
        _stray = Tokens(syntax.Folder).Concat(Tokens(syntax.Requests)).Where(t => IsOptionLike(t.Value) && !verbatim.Contains(t))
            .ToHashSet(ReferenceEqualityComparer.Instance);
        Folder = Paths(syntax.Folder).FirstOrDefault();
        Requests = [.. Paths(syntax.Requests)];
        Unknown = [.. parse.Tokens.Where(t => t.Type == TokenType.Directive || _stray.Contains(t)).Select(t => t.Value), .. parse.UnmatchedTokens];
    }

    /// <summary>The command that was given; the root when none was.</summary>
    public Command Command => _parse.CommandResult.Command;

    /// <summary>The folder; <see langword="null"/> when none was given.</summary>
    public string? Folder { get; }

    /// <summary>The requests, in order.</summary>
    public IReadOnlyList<string> Requests { get; }

    /// <summary>What is no command, option or argument of ours.</summary>
    public IReadOnlyList<string> Unknown { get; }

    public bool Help => Has(_syntax.Help);

    public bool Version => Has(_syntax.Version);

    public bool Json => Has(_syntax.Json);

    /// <summary>Whether an option was given, with or without a value.</summary>
    public bool Has(Option option) => _parse.GetResult(option) is { Implicit: false };

    /// <summary>The values of an option, one for each time that it was given with one.</summary>
    public IReadOnlyList<string> Values(Option option) => [.. _parse.GetResult(option)?.Tokens.Select(t => t.Value) ?? []];

    /// <summary>How often an option was given.</summary>
    public int Times(Option option) => _parse.GetResult(option)?.IdentifierTokenCount ?? 0;

    /// <summary>What a command line without problems asks for.</summary>
    public ToolArguments ToArguments() => new(
        Folder!, Requests, Values(_syntax.At) is [var at] ? InstantPattern.ExtendedIso.Parse(at).Value : (Instant?)null, Json);

    private IEnumerable<string> Paths(Argument argument) => Tokens(argument).Where(t => !_stray.Contains(t)).Select(t => t.Value);

    private IEnumerable<Token> Tokens(Argument argument) => _parse.GetResult(argument)?.Tokens ?? [];

    /// <summary>The parser takes an unknown option for an argument.</summary>
    private static bool IsOptionLike(string text) => text.Length > 1 && text[0] == '-';
}
