using Governance.Cedar;
using Governance.Cli.Language;

namespace Governance.Cli.Usage;

/// <summary>Finds everything in a command line that makes no sense.</summary>
internal sealed class UsageCheck(CommandLineFacts facts, ToolSyntax syntax, ToolWords words)
{
    private readonly UsageProblems _problems = new(facts, words);

    /// <summary>Every problem, from the most general.</summary>
    public static IReadOnlyList<UsageProblem> Run(CommandLineFacts facts, ToolSyntax syntax, ToolWords words)
    {
        var check = new UsageCheck(facts, syntax, words);
        check.Unknown();
        check.Language();
        if (facts.IsGroup)
        {
            check.Group();
        }
        else
        {
            syntax.Find(facts.Command)!.Check(check._problems);
        }

        return check._problems.All;
    }

    private void Unknown()
    {
        foreach (var text in facts.Unknown)
        {
            var isOption = text.StartsWith('-');
            var known = isOption ? syntax.OptionNames(facts.Command) : facts.Command.Subcommands.Select(c => c.Name);
            var message = isOption ? words.UnknownOption(text) : facts.IsGroup ? words.UnknownCommand(text) : words.UnexpectedArgument(text);
            _problems.Add(message, Suggestion.Closest(text, [.. known]) is { } meant ? words.DidYouMean(meant) : null);
        }
    }

    private void Language()
    {
        if (_problems.SingleValue(syntax.Language) is { } code && ToolLanguage.Of(code) is null)
        {
            _problems.Add(words.UnknownLanguage(code));
        }
    }

    private void Group()
    {
        if (facts.Unknown.Count == 0)
        {
            _problems.Add(words.MissingCommand);
        }
    }
}
