using System.CommandLine;
using Governance.Cedar;
using Governance.Cli.Language;
using NodaTime.Text;

namespace Governance.Cli.Usage;

/// <summary>Finds everything in a command line that makes no sense.</summary>
internal sealed class UsageCheck(CommandLineFacts facts, ToolSyntax syntax, ToolWords words)
{
    private const string InstantExample = "2026-11-20T09:30:00Z";

    private readonly List<UsageProblem> _problems = [];

    /// <summary>Every problem, from the most general.</summary>
    public static IReadOnlyList<UsageProblem> Run(CommandLineFacts facts, ToolSyntax syntax, ToolWords words)
    {
        var check = new UsageCheck(facts, syntax, words);
        check.Unknown();
        check.Language();
        check.Required();
        check.Instant();
        return check._problems;
    }

    private bool AtRoot => facts.Command == syntax.Root;

    private void Unknown()
    {
        foreach (var text in facts.Unknown)
        {
            var isOption = text.StartsWith('-');
            var known = isOption ? syntax.OptionNames(facts.Command) : AtRoot ? syntax.Root.Subcommands.Select(c => c.Name) : [];
            var message = isOption ? words.UnknownOption(text) : AtRoot ? words.UnknownCommand(text) : words.UnexpectedArgument(text);
            Add(message, Suggestion.Closest(text, [.. known]) is { } meant ? words.DidYouMean(meant) : null);
        }
    }

    private void Language()
    {
        if (SingleValue(syntax.Language) is { } code && ToolLanguage.Of(code) is null)
        {
            Add(words.UnknownLanguage(code));
        }
    }

    private void Required()
    {
        if (AtRoot)
        {
            if (facts.Unknown.Count == 0)
            {
                Add(words.MissingCommand);
            }

            return;
        }

        if (facts.Folder is null)
        {
            Add(words.MissingFolder);
        }

        if (facts.Folder is "" || facts.Requests.Contains(string.Empty, StringComparer.Ordinal))
        {
            Add(words.EmptyPath);
        }

        if (facts.Requests.Count(r => r is "-") > 1)
        {
            Add(words.StandardInputTwice);
        }
    }

    private void Instant()
    {
        if (SingleValue(syntax.At) is { } text && !InstantPattern.ExtendedIso.Parse(text).Success)
        {
            Add(words.BadInstant(text), words.InstantForm(InstantExample));
        }
    }

    private string? SingleValue(Option option)
    {
        var values = facts.Values(option);
        if (facts.Times(option) > 1)
        {
            Add(words.GivenTwice(option.Name));
            return null;
        }

        if (facts.Has(option) && values.Count == 0)
        {
            Add(words.NeedsValue(option.Name));
        }

        return values.Count == 1 ? values[0] : null;
    }

    private void Add(string message, string? help = null) => _problems.Add(new(message, help));
}
